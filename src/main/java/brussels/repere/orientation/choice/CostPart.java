package brussels.repere.orientation.choice;

/**
 * What plans are compared by, the weightiest first; each counts what is not as it should be. That nobody refuses the person is not
 * among them: such services are no doors at all.
 */
public enum CostPart {
    /** Needs that a door which somebody chose would meet, and that another meets. */
    NOT_BY_CHOSEN_DOOR,
    /** Urgent needs: 2 for each that nobody meets, 1 for each whose door is not known to be open today. */
    URGENT_WAITS,
    /** Needs that are not met for certain. */
    NOT_CERTAIN,
    /** Needs that nobody meets. */
    WITHOUT_DOOR,
    /**
     * Needs that are met in another language than the person speaks: 2 for each, 1 where there is an interpreter; if nobody said which
     * that is, 1 for each that is not met in the language of whoever asks.
     */
    OTHER_LANGUAGE,
    /** Needs that are not met in the way that is wanted: at home, by telephone. */
    OTHER_MODE,
    /** Needs that want a specialist and are met by somebody else. */
    NO_SPECIALIST,
    /** Doors that are known to be full. */
    FULL,
    /** Doors, and one for each need that recurs and is met much farther than need be. */
    DOORS,
    /**
     * What speaks a little against the door of a need: that it offers another of the meanings, is not there for the need, does it beside
     * its main work, is not known to be for people like these, or is across town.
     */
    LESS_FITTING;

    private static final int DIGITS = 6;
    private static final long MASK = (1L << DIGITS) - 1;

    private final int shift = DIGITS * (9 - ordinal());

    /** The highest sum of a part that can be told from the next. */
    static final int MAX_COUNT = (int) MASK;

    long digits(int count) {
        return (long) count << shift;
    }

    int read(long weighty) {
        return (int) (weighty >>> shift & MASK);
    }
}
