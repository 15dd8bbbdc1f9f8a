package brussels.repere.directory.campaigns;

/** A campaign is not in the state that something needs; nothing was changed. */
public final class CampaignStateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** What stands in the way. */
    public enum Reason {
        UNKNOWN,
        /** It was started, and nothing is sent twice. */
        STARTED_ALREADY,
        /** Those who did not answer were reminded once. */
        REMINDED_ALREADY,
        /** Another one is being sent. */
        ANOTHER_IS_SENDING,
        /** Nobody is left to ask. */
        NOBODY_TO_ASK,
        /** It is not being sent, or is, or is over. */
        NOT_NOW
    }

    CampaignStateException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
