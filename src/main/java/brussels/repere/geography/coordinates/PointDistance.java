package brussels.repere.geography.coordinates;

/** Distances near Brussels. */
public final class PointDistance {

    private PointDistance() {}

    /** Between two points in degrees WGS84, as the crow flies, in metres; right to 0.3 % within the Region. */
    public static double metres(double lat, double lon, double otherLat, double otherLon) {
        return Math.hypot(
                LocalProjection.x(lon) - LocalProjection.x(otherLon),
                LocalProjection.y(lat) - LocalProjection.y(otherLat));
    }
}
