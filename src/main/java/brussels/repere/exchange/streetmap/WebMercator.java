package brussels.repere.exchange.streetmap;

import org.locationtech.jts.geom.Coordinate;

/**
 * The projection of web maps (EPSG:3857), scaled so that the world is the unit square: x grows to the east from 0 to 1,
 * y to the south from 0 to 1.
 */
final class WebMercator {

    private static final double EQUATOR_METRES = 2 * Math.PI * 6_378_137.0;

    private WebMercator() {}

    /** @param degrees WGS84, longitude in x and latitude in y; not a pole */
    static Coordinate project(Coordinate degrees) {
        double sine = Math.sin(Math.toRadians(degrees.y));
        return new Coordinate(degrees.x / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
    }

    /** Converts a length on the unit square at this y to metres on the ground, within 0.5 %. */
    static double metres(double length, double y) {
        double latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y)));
        return length * EQUATOR_METRES * Math.cos(latitude);
    }
}
