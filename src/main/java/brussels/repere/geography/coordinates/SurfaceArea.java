package brussels.repere.geography.coordinates;

import org.locationtech.jts.geom.Geometry;

/** Computes areas near Brussels. */
public final class SurfaceArea {

    private SurfaceArea() {}

    /** Returns the area in square metres of a geometry in degrees (WGS84), accurate to 0.5 % within the Region. */
    public static double squareMetres(Geometry geometry) {
        return LocalProjection.squareMetres(geometry.getArea());
    }
}
