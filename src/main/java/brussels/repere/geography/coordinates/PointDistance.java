package brussels.repere.geography.coordinates;

/** Computes distances near Brussels. */
public final class PointDistance {

    private PointDistance() {}

    /**
     * Returns the distance between two points, given in degrees (WGS84), in metres as the crow flies. It is accurate to
     * 0.3 % within the Region.
     */
    public static double metres(double lat, double lon, double otherLat, double otherLon) {
        return Math.hypot(
                LocalProjection.x(lon) - LocalProjection.x(otherLon),
                LocalProjection.y(lat) - LocalProjection.y(otherLat));
    }
}
