package brussels.repere.exchange.input;

/** What an import came to; of a dry run, what it would have come to. */
public enum ImportOutcome {
    STORED,
    /** All that was read is stored already. */
    UNCHANGED,
    /** Nothing was stored; the findings say why. */
    REFUSED
}
