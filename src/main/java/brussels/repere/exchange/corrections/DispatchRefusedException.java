package brussels.repere.exchange.corrections;

import brussels.repere.directory.upstream.UpstreamDispatch;

/** Nothing was sent, and why. */
public final class DispatchRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why nothing was sent. */
    public enum Reason {
        /** No record has this source, or it is this directory itself. */
        UNKNOWN_SOURCE,
        /** There is no correction of that source. */
        NOTHING,
        /** All of them were sent before. */
        NOTHING_NEW,
        /** Somebody else made a dispatch since. */
        MEANWHILE
    }

    private final Reason reason;
    private final transient UpstreamDispatch last;

    DispatchRefusedException(Reason reason, UpstreamDispatch last) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.last = last;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns the last dispatch to that source; null if there was none. */
    public UpstreamDispatch last() {
        return last;
    }
}
