package brussels.repere.directory.collections;

/** A change of a collection that cannot be made now; nothing was stored. */
public final class CollectionStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be made. */
    public enum Reason {
        UNKNOWN,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        SLUG_TAKEN,
        /** What was published is withdrawn, and not deleted. */
        NO_DRAFT,
        /** Without any section, or already what it is to become. */
        NOT_NOW
    }

    CollectionStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
