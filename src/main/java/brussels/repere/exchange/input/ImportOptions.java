package brussels.repere.exchange.input;

import java.time.YearMonth;

/**
 * How an import is to be made.
 *
 * @param verified when the facts were last verified, if the source does not say; null if nobody knows
 * @param whole whether the import holds all that its sources have, so that a service it does not name is closed
 * @param maxClosedPercent how many services of one source may be closed at once, in percent: a table that was cut off looks like
 *     a source that has little left
 * @param dryRun whether to report what would change without changing it
 * @param authority whose word the import is
 */
public record ImportOptions(
        YearMonth verified, boolean whole, int maxClosedPercent, boolean dryRun, Authority authority) {

    /** Whose word an import is. */
    public enum Authority {
        /** The sources that the tables name. A record that was verified before the one in the directory changes nothing. */
        SOURCE,
        /** The same sources, and their record counts even if it was verified earlier. */
        SOURCE_EVEN_IF_OLDER,
        /** Somebody here who knows better than the sources that the tables name: each difference is a correction. */
        CORRECTION
    }

    public static final int DEFAULT_MAX_CLOSED_PERCENT = 10;

    private static final int PERCENT = 100;

    /** Adds or updates the services that the import names, and leaves all others as they are. */
    public static final ImportOptions ADD_AND_UPDATE =
            new ImportOptions(null, false, DEFAULT_MAX_CLOSED_PERCENT, false, Authority.SOURCE);

    /** Returns whether so many of the services of a source may be closed at once; of a small source, a few are a large share. */
    public boolean mayClose(int closing, int total) {
        return (long) closing * PERCENT <= (long) total * maxClosedPercent;
    }

    /** @param month in which the facts were last verified; null if nobody knows */
    public static ImportOptions verified(YearMonth month) {
        return new ImportOptions(month, false, DEFAULT_MAX_CLOSED_PERCENT, false, Authority.SOURCE);
    }
}
