package brussels.repere.directory.reports.inbox;

/** A report is not in the state that is needed: nothing was changed. */
public final class ReportStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What hinders. */
    public enum Reason {
        /** Somebody has settled it. */
        SETTLED,
        /** Its last answer is too old to be taken back, or was taken back. */
        NOT_UNDOABLE
    }

    private final Reason reason;

    ReportStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
