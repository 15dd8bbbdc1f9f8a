package brussels.repere.orientation.choice;

import java.util.Arrays;

/**
 * What plans are compared by, the weightiest first; each counts what is not as it should be. That nobody refuses the person is not
 * among them: such services are no doors at all.
 */
public enum CostPart {
    /** Needs that a door which somebody chose would meet, and that another meets. */
    NOT_BY_CHOSEN_DOOR(4),
    /** Urgent needs: 2 for each that nobody meets, 1 for each whose door is not known to be open today. */
    URGENT_WAITS(5),
    /** Needs that are not met for certain. */
    NOT_CERTAIN(4),
    /** Needs that nobody meets. */
    WITHOUT_DOOR(4),
    /** Needs that are met in another language than the person speaks: 2 for each, 1 where there is an interpreter. */
    OTHER_LANGUAGE(5),
    /** Needs that are not met in the way that is wanted: at home, by telephone. */
    OTHER_MODE(4),
    /** Needs that want a specialist and are met by somebody else. */
    NO_SPECIALIST(4),
    /** Where nobody said which language the person speaks: needs that are not met in the language of whoever asks. */
    OTHER_TONGUE(4),
    /** Doors that are known to be full. */
    FULL(4),
    /** Doors, and one for each need that recurs and is met much farther than need be. */
    DOORS(5),
    /**
     * What speaks a little against the door of a need: that it offers another of the meanings, is not there for the need, does it beside
     * its main work, is not known to be for people like these, or is across town.
     */
    LESS_FITTING(6);

    private static final int[] SHIFTS =
            Arrays.stream(values()).mapToInt(CostPart::shift).toArray();

    private final int digits;

    /** @param digits binary ones, enough for ten needs */
    CostPart(int digits) {
        this.digits = digits;
    }

    /** The highest sum that can be told from the next part. */
    int maxCount() {
        return (1 << digits) - 1;
    }

    private int shift() {
        int shift = 0;
        for (CostPart part : values()) {
            shift += part.ordinal() > ordinal() ? part.digits : 0;
        }
        return shift;
    }

    long digits(int count) {
        return (long) count << SHIFTS[ordinal()];
    }

    int read(long weighty) {
        return (int) (weighty >>> SHIFTS[ordinal()] & maxCount());
    }
}
