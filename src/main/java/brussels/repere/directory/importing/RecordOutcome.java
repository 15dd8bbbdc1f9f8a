package brussels.repere.directory.importing;

/** What an import did to a record. */
public enum RecordOutcome {
    ADDED,
    /** It is not what it was, or it was closed and is open again. */
    CHANGED,
    UNCHANGED,
    /** Its source has it no more. */
    CLOSED
}
