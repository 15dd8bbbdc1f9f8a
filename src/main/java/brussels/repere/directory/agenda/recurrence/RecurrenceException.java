package brussels.repere.directory.agenda.recurrence;

import java.util.Locale;

/** A rule of recurrence that cannot be used, and why. */
public final class RecurrenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    /** Why a rule cannot be used. */
    public enum Reason {
        /** It is no rule of RFC 5545. */
        MALFORMED,
        /** It has a part that is not read here, such as one that repeats by the hour. */
        PART,
        /** It repeats more often than daily. */
        FREQUENCY,
        /** Its parts do not go together. */
        TOGETHER,
        /** It has both an end and a number of times. */
        TWO_ENDS,
        /** No day fits: a 30 February. */
        NEVER,
        /** The first day is none of its days. */
        START,
        /** It ends later than anybody plans. */
        TOO_FAR,
        /** It ends before it begins. */
        ENDS_BEFORE;

        /** Returns its name in keys of messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    RecurrenceException(Reason reason, String detail) {
        super(reason + " " + detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** What of the rule it is about: a part, or a day; empty where it is all of it. */
    public String detail() {
        return detail;
    }
}
