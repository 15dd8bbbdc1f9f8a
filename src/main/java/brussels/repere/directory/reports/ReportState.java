package brussels.repere.directory.reports;

/** How far a report is. Named as the API names it. */
public enum ReportState {
    open,
    /** Somebody looked at it, and said what came of it. */
    settled
}
