package brussels.repere.directory.campaigns;

import java.util.Set;

/** What became of a mail. */
public enum MailState {
    WAITING("waiting"),
    /** Claimed, before the mail server was asked. */
    SENDING("sending"),
    /** Nobody wrote down what became of it: perhaps it left. It is never sent again by itself. */
    DOUBTFUL("doubtful"),
    /** The mail server took it, or it lies as a file. */
    SENT("sent"),
    /** Refused for good, or returned. */
    BOUNCED("bounced"),
    /** Given up, because the mail server took it in no try, or no record of it is open any more. */
    UNSENT("unsent"),
    /** Nobody there wants mails. */
    REFUSED("refused"),
    WITHOUT_ADDRESS("without-address");

    /** Those of which nobody will answer a mail. */
    static final Set<MailState> TO_CALL = Set.of(BOUNCED, UNSENT, REFUSED, WITHOUT_ADDRESS);

    private final String code;

    MailState(String code) {
        this.code = code;
    }

    /** Returns its name in the API and in the database. */
    public String code() {
        return code;
    }

    static MailState of(String code) {
        for (MailState state : values()) {
            if (state.code.equals(code)) {
                return state;
            }
        }
        throw new IllegalArgumentException(code);
    }
}
