package brussels.repere.directory.resources;

/** A change of a resource that cannot be made now; nothing was stored. */
public final class ResourceStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be made. */
    public enum Reason {
        UNKNOWN,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** What was published is withdrawn, and not deleted. */
        NO_DRAFT,
        /** It is already what it is to become, or never was published. */
        NOT_NOW,
        /** There are as many as there may be. */
        TOO_MANY
    }

    ResourceStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
