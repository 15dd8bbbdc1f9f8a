package brussels.repere.directory.confirmations;

/** A link that was made here opens nothing any more; nothing was changed. */
public final class LinkRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why it opens nothing. */
    public enum Reason {
        EXPIRED,
        REVOKED,
        /** Its request was forgotten, or never was in this database. */
        UNKNOWN
    }

    private final Reason reason;

    LinkRefusedException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
