package brussels.repere.directory.editing;

/** A record is in a state in which this cannot be done; nothing was changed. */
public final class RecordStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it cannot be done. */
    public enum Reason {
        UNKNOWN,
        CLOSED,
        OPEN,
        /** The step is not there, or the fact has changed since. */
        NOT_UNDOABLE,
        /** It was accepted, declined or withdrawn before. */
        DECIDED,
        /** What was proposed would replace a value that is no longer there. */
        STALE,
        /** Somebody has as many open proposals as one may have. */
        TOO_MANY_PROPOSALS,
        /** It has the e-mail address or the telephone of somebody who objected to being listed. */
        OBJECTED
    }

    private final Reason reason;

    RecordStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
