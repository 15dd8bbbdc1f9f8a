package brussels.repere.text;

/**
 * The number of typing errors that are tolerated in a typed text, by its length ({@link EditDistance} counts them).
 * Short words are too similar to each other: with one error tolerated, many would match another word. Where a wrong
 * guess costs little, shorter words tolerate errors too.
 */
public enum EditTolerance {
    /** A word in the name of a service; services that match only by it rank last. */
    WORD_IN_SERVICE_NAME(5, 9),
    /** A phrase that stands for a need. */
    NEED_PHRASE(6, 12),
    /** A word in the name of a taxonomy term. */
    WORD_IN_TERM_NAME(6, Integer.MAX_VALUE),
    /** The name of a street, without its number. */
    STREET_NAME(8, 12),
    /** The name of a landmark, beside a word that says what it is. */
    LANDMARK_NAME(5, 10),
    /** The name of a day of the week. */
    DAY_NAME(4, Integer.MAX_VALUE);

    private final int minLengthForOneEdit;
    private final int minLengthForTwoEdits;

    EditTolerance(int minLengthForOneEdit, int minLengthForTwoEdits) {
        this.minLengthForOneEdit = minLengthForOneEdit;
        this.minLengthForTwoEdits = minLengthForTwoEdits;
    }

    /** Returns the number of typing errors that are tolerated in this text: 0, 1 or 2. */
    public int maxEdits(String typed) {
        if (typed.length() >= minLengthForTwoEdits) {
            return 2;
        }
        return typed.length() >= minLengthForOneEdit ? 1 : 0;
    }
}
