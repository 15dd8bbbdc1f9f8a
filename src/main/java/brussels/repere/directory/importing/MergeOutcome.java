package brussels.repere.directory.importing;

/** What became of a field that was corrected here, when its source spoke again and said neither what it said nor the same as we. */
public enum MergeOutcome {
    /** What was corrected stays: the source's word is not fresher, or nobody knows how old it is. */
    CORRECTION_KEPT,
    /** The source checked it after us: its word is taken, and the correction is no more. */
    SOURCE_TAKEN
}
