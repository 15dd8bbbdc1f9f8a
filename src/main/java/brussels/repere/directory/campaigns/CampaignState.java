package brussels.repere.directory.campaigns;

/** How far a campaign has come. */
public enum CampaignState {
    /** Nothing has left. */
    DRAFT("draft"),
    SENDING("sending"),
    /** By somebody, or because the mail server takes nothing. */
    PAUSED("paused"),
    /** For good. */
    STOPPED("stopped"),
    /** Every mail was tried. Answers still come in. */
    DONE("done");

    private final String code;

    CampaignState(String code) {
        this.code = code;
    }

    /** Returns its name in the API and in the database. */
    public String code() {
        return code;
    }

    static CampaignState of(String code) {
        for (CampaignState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
