package brussels.repere.geography.coordinates;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * A projection to a plane in metres around Brussels, for distances. It scales longitude and latitude by the lengths of
 * a degree on the WGS84 ellipsoid at 50.85° north. Within the Region its distances are accurate to 0.3 %: 10 cm in 30
 * m.
 */
public final class LocalProjection {

    private static final double CENTRE_LON = 4.37;
    private static final double CENTRE_LAT = 50.85;
    private static final double SEMI_MAJOR_AXIS = 6_378_137.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;
    private static final double METRES_PER_DEGREE_LON;
    private static final double METRES_PER_DEGREE_LAT;

    static {
        double lat = Math.toRadians(CENTRE_LAT);
        double w = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(lat), 2);
        METRES_PER_DEGREE_LON = Math.toRadians(1) * SEMI_MAJOR_AXIS * Math.cos(lat) / Math.sqrt(w);
        METRES_PER_DEGREE_LAT = Math.toRadians(1) * SEMI_MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED) / Math.pow(w, 1.5);
    }

    private LocalProjection() {}

    public static double x(double lon) {
        return (lon - CENTRE_LON) * METRES_PER_DEGREE_LON;
    }

    public static double y(double lat) {
        return (lat - CENTRE_LAT) * METRES_PER_DEGREE_LAT;
    }

    public static double lon(double x) {
        return CENTRE_LON + x / METRES_PER_DEGREE_LON;
    }

    public static double lat(double y) {
        return CENTRE_LAT + y / METRES_PER_DEGREE_LAT;
    }

    public static Coordinate project(double lon, double lat) {
        return new Coordinate(x(lon), y(lat));
    }

    /** Returns how far a point in degrees is from a geometry in degrees, in metres; 0 within it. */
    public static double distance(Geometry geometry, double lon, double lat) {
        Geometry plane = geometry.copy();
        plane.apply((CoordinateFilter) point -> {
            point.x = x(point.x);
            point.y = y(point.y);
        });
        plane.geometryChanged();
        return plane.distance(geometry.getFactory().createPoint(project(lon, lat)));
    }

    /** Converts the area of a geometry in degrees from square degrees to square metres. */
    public static double squareMetres(double squareDegrees) {
        return squareDegrees * METRES_PER_DEGREE_LON * METRES_PER_DEGREE_LAT;
    }
}
