package brussels.repere.directory.agenda;

/** A change of an event that cannot be made now; nothing was stored. */
public final class EventStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be made. */
    public enum Reason {
        UNKNOWN,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** What was published is cancelled or withdrawn, and not deleted. */
        NO_DRAFT,
        /** It is already what it is to become, or never was published. */
        NOT_NOW,
        /** It is over. */
        OVER,
        /** There are more than an agenda has. */
        TOO_MANY
    }

    EventStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
