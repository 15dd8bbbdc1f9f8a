package brussels.repere.exchange.wording;

import brussels.repere.directory.Site;

/** A rough rectangle around Belgium (WGS84), which finds coordinates that are swapped or in metres. */
public final class BelgiumBounds {

    private static final double MIN_LATITUDE = 49;
    private static final double MAX_LATITUDE = 52;
    private static final double MIN_LONGITUDE = 2;
    private static final double MAX_LONGITUDE = 7;

    private BelgiumBounds() {}

    public static boolean contains(Site.Point point) {
        return point.lat() > MIN_LATITUDE
                && point.lat() < MAX_LATITUDE
                && point.lon() > MIN_LONGITUDE
                && point.lon() < MAX_LONGITUDE;
    }
}
