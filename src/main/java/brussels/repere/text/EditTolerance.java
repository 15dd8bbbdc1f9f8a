package brussels.repere.text;

/**
 * How many typing errors are forgiven in a typed text, by its length ({@link EditDistance} counts them). Short words lie too
 * close to each other: with one error forgiven, many would mean another word. Where a wrong guess costs little, shorter words
 * are forgiven.
 */
public enum EditTolerance {
    /** A word in the name of a service: what matches by it ranks last. */
    WORD_IN_SERVICE_NAME(5, 9),
    /** A phrase that stands for a need. */
    NEED_PHRASE(6, 12),
    /** A word in the name of a taxonomy term. */
    WORD_IN_TERM_NAME(6, Integer.MAX_VALUE),
    /** The name of a street, without its number. */
    STREET_NAME(8, 12),
    /** The name of a day of the week. */
    DAY_NAME(4, Integer.MAX_VALUE);

    private final int minLengthForOneEdit;
    private final int minLengthForTwoEdits;

    EditTolerance(int minLengthForOneEdit, int minLengthForTwoEdits) {
        this.minLengthForOneEdit = minLengthForOneEdit;
        this.minLengthForTwoEdits = minLengthForTwoEdits;
    }

    /** Returns how many typing errors are forgiven in this text: 0, 1 or 2. */
    public int maxEdits(String typed) {
        if (typed.length() >= minLengthForTwoEdits) {
            return 2;
        }
        return typed.length() >= minLengthForOneEdit ? 1 : 0;
    }
}
