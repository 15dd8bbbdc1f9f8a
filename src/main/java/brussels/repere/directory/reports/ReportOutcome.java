package brussels.repere.directory.reports;

/** What came of a report. Named as the API names it. */
public enum ReportOutcome {
    /** It was right, and the source was informed or the record changed. */
    corrected,
    /** The record is right as it is. */
    unfounded,
    /** Another report says the same. */
    duplicate,
    /** Nobody could find out what is right. */
    unverifiable,
    /** It was passed on, to a {@link ForwardTarget}: the report stays open. */
    forwarded;

    /** Returns whether a report is over with it. */
    public boolean settles() {
        return this != forwarded;
    }
}
