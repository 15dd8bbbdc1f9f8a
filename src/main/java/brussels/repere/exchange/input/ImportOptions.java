package brussels.repere.exchange.input;

import java.time.YearMonth;

/**
 * How tables are to be taken.
 *
 * @param verified when the facts were last verified, where the tables do not say; null if nobody knows
 * @param whole whether they hold all that their sources have, so that what they do not name is closed
 * @param maxClosedPercent of one source at once, in percent: a table that was cut off looks like a source that has little left
 * @param dryRun whether only to tell what would change
 * @param authority who speaks in them
 */
public record ImportOptions(
        YearMonth verified, boolean whole, int maxClosedPercent, boolean dryRun, Authority authority) {

    /** Who knows what tables say. */
    public enum Authority {
        /** The sources that they name. What was verified earlier than what is there changes nothing. */
        SOURCE,
        /** The same, and who imports knows better which is right. */
        SOURCE_EVEN_IF_OLDER,
        /** Somebody here, who knows better than the sources that they name: what differs is a correction. */
        CORRECTION
    }

    public static final int DEFAULT_MAX_CLOSED_PERCENT = 10;

    /** Of a small source anything is a large part. */
    private static final int MAX_CLOSED_UNCHECKED = 5;

    private static final int PERCENT = 100;

    /** What is named is added or brought up to date; all else stays. */
    public static final ImportOptions ADD_AND_UPDATE =
            new ImportOptions(null, false, DEFAULT_MAX_CLOSED_PERCENT, false, Authority.SOURCE);

    /** Whether so many of a source may be closed at once. */
    public boolean mayClose(int closing, int of) {
        return closing <= MAX_CLOSED_UNCHECKED || (long) closing * PERCENT <= (long) of * maxClosedPercent;
    }

    /** @param month null if nobody knows */
    public static ImportOptions verified(YearMonth month) {
        return new ImportOptions(month, false, DEFAULT_MAX_CLOSED_PERCENT, false, Authority.SOURCE);
    }
}
