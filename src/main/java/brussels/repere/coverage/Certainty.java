package brussels.repere.coverage;

/** Whether an area serves a place. */
public enum Certainty {
    /** It covers every statistical sector of the place. */
    CERTAIN,
    /** It covers some of them, or may do so beyond what is known of it. */
    POSSIBLE,
    /** It covers none. */
    NONE
}
