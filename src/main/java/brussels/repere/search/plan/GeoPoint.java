package brussels.repere.search.plan;

/** A point in degrees (WGS84). */
public record GeoPoint(double lat, double lon) {}
