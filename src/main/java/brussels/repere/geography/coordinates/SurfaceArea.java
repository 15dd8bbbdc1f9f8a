package brussels.repere.geography.coordinates;

import org.locationtech.jts.geom.Geometry;

/** Areas of figures near Brussels. */
public final class SurfaceArea {

    private SurfaceArea() {}

    /** The area of a figure in degrees WGS84, in square metres, right to 0.5 % within the Region. */
    public static double squareMetres(Geometry figure) {
        return LocalProjection.squareMetres(figure.getArea());
    }
}
