package brussels.repere.hours.words;

/**
 * A piece of what somebody wrote about hours.
 *
 * @param value of a day 1 (Monday) to 7, of a time the minutes after midnight, of a number itself; else 0
 * @param start in the folded text
 * @param end in the folded text, behind it
 */
record HoursToken(Kind kind, int value, int start, int end) {

    /** The value of "tot", which in Dutch says "until" as well. */
    static final int DUTCH_TO = 1;

    enum Kind {
        DAY,
        EVERY_DAY,
        WORKING_DAYS,
        WEEKEND,
        HOLIDAYS,
        PART_OF_DAY,
        TIME,
        NUMBER,
        AROUND_THE_CLOCK,
        /** "de", "van": something begins. */
        FROM,
        /** "entre … et …": then "et" ends it. */
        BETWEEN,
        /** "à", "-": something ends, days or times. */
        TO,
        /** "jusque", "jusqu'à": only times end so. */
        UNTIL,
        AND,
        COMMA,
        STOP,
        COLON,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        EXCEPT,
        CLOSED,
        ALSO,
        /** By appointment or without: it changes no hours. */
        APPOINTMENT,
        /** "le", "op": says nothing. */
        FILLER,
        OTHER
    }

    boolean is(Kind... kinds) {
        for (Kind each : kinds) {
            if (kind == each) {
                return true;
            }
        }
        return false;
    }
}
