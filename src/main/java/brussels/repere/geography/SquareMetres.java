package brussels.repere.geography;

import org.locationtech.jts.geom.Geometry;

/** Areas of figures near Brussels. */
public final class SquareMetres {

    private SquareMetres() {}

    /** The area of a figure in degrees WGS84, in square metres, right to 0.5 % within the Region. */
    public static double of(Geometry figure) {
        return LocalMetres.squareMetres(figure.getArea());
    }
}
