package brussels.repere.directory.crisis;

/** A change of the roster that cannot be made now; nothing was stored. */
public final class CrisisStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why it cannot be made. */
    public enum Reason {
        UNKNOWN,
        /** Somebody else changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** A bassin holds as many as it may. */
        FULL
    }

    CrisisStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
