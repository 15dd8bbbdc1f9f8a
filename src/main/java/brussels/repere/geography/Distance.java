package brussels.repere.geography;

/** Distances near Brussels. */
public final class Distance {

    private Distance() {}

    /** Between two points in degrees WGS84, as the crow flies, in metres; right to 0.3 % within the Region. */
    public static double metres(double lat, double lon, double otherLat, double otherLon) {
        return Math.hypot(LocalMetres.x(lon) - LocalMetres.x(otherLon), LocalMetres.y(lat) - LocalMetres.y(otherLat));
    }
}
