package brussels.repere.directory.reports.inbox;

/** There is no such report, or no longer. */
public final class UnknownReportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownReportException() {
        super("no such report", null, false, false);
    }
}
