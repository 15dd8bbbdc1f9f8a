package brussels.repere.exchange.csv;

import java.time.YearMonth;

/**
 * How tables are to be taken.
 *
 * @param verified when the facts were last verified, where the tables do not say; null if nobody knows
 * @param whole whether they hold all that their sources have, so that what they do not name is closed
 * @param mostClosed of one source at once, in percent: a table that was cut off looks like a source that has little left
 * @param rehearsal whether only to tell what would change
 * @param voice who speaks in them
 */
public record ImportManner(YearMonth verified, boolean whole, int mostClosed, boolean rehearsal, Voice voice) {

    /** Who knows what tables say. */
    public enum Voice {
        /** The sources that they name. What was verified earlier than what is there changes nothing. */
        SOURCE,
        /** The same, and who imports knows better which is right. */
        SOURCE_EVEN_IF_OLDER,
        /** Somebody here, who knows better than the sources that they name: what differs is a correction. */
        CORRECTING
    }

    public static final int MOST_CLOSED = 10;

    /** Of a small source anything is a large part. */
    private static final int ALWAYS_ALLOWED = 5;

    private static final int PERCENT = 100;

    /** What is named is added or brought up to date; all else stays. */
    public static final ImportManner ADDING = new ImportManner(null, false, MOST_CLOSED, false, Voice.SOURCE);

    /** Whether so many of a source may be closed at once. */
    public boolean allowsClosing(int closing, int of) {
        return closing <= ALWAYS_ALLOWED || (long) closing * PERCENT <= (long) of * mostClosed;
    }

    /** @param month null if nobody knows */
    public static ImportManner verified(YearMonth month) {
        return new ImportManner(month, false, MOST_CLOSED, false, Voice.SOURCE);
    }
}
