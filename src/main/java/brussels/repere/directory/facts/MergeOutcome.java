package brussels.repere.directory.facts;

/** What became of a field that was corrected here, once its source said something else than before and than the correction. */
public enum MergeOutcome {
    /** The correction stays: the source's statement is not fresher, or nobody knows how old it is. */
    CORRECTION_KEPT,
    /** The source checked later than whoever corrected: its statement is taken, and the correction deleted. */
    SOURCE_TAKEN
}
