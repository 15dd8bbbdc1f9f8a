package brussels.repere.observatory.trial;

/** A change makes no sense in the services that there are. */
public final class TrialRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int change;
    private final Reason reason;

    /** What is wrong with a change. */
    public enum Reason {
        /** No open service has this id. */
        UNKNOWN_SERVICE,
        /** A change before it is of the same service. */
        SAME_SERVICE
    }

    TrialRefusedException(int change, Reason reason) {
        super("change " + change + ": " + reason, null, false, false);
        this.change = change;
        this.reason = reason;
    }

    /** Returns the number of the change, from 0. */
    public int change() {
        return change;
    }

    public Reason reason() {
        return reason;
    }
}
