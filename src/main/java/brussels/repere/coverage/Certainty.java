package brussels.repere.coverage;

/** Whether an area serves a place. */
public enum Certainty {
    /** The area covers every statistical sector of the place. */
    CERTAIN,
    /** The area covers some of them, or may cover them with a part that is not known. */
    POSSIBLE,
    /** The area covers none of them. */
    NONE
}
