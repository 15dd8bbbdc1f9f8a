package brussels.repere.directory.sheets;

/** A change of a sheet that cannot be made now. */
public final class SheetStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    SheetStateException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        /** There is no such sheet, or it has no such part. */
        UNKNOWN,
        /** The month has a sheet. */
        THERE_IS_ONE,
        CHANGED_MEANWHILE,
        /** It is in that state already. */
        NOT_NOW,
        /** Its shared part is not ready, so it cannot be published. */
        NOT_READY,
        /** It was published once, and cannot be deleted. */
        WAS_PUBLISHED
    }
}
