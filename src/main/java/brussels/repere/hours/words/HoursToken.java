package brussels.repere.hours.words;

/**
 * A token of text about hours.
 *
 * @param value for a day 1 (Monday) to 7, for a time the minutes after midnight, for a number the number, for a part of the day
 *     its ordinal in {@link DayPart}, for the Dutch "tot" {@link #DUTCH_TO}; otherwise 0
 * @param start the start offset in the folded text
 * @param end the end offset in the folded text, exclusive
 */
record HoursToken(Kind kind, int value, int start, int end) {

    /** The value of the token "tot", which in Dutch also means "until". */
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
        /** "de", "van": introduces a start. */
        FROM,
        /** "entre … et …": introduces a start; "et" then introduces the end. */
        BETWEEN,
        /** "à", "-": introduces the end of a range of days or times. */
        TO,
        /** "jusque", "jusqu'à": introduces an end. */
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
        /** By appointment or without one: changes no hours. */
        APPOINTMENT,
        /** "le", "op": has no meaning for the hours. */
        FILLER,
        OTHER
    }

    boolean is(Kind... kinds) {
        for (Kind candidate : kinds) {
            if (kind == candidate) {
                return true;
            }
        }
        return false;
    }
}
