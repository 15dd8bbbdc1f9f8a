package brussels.repere.understanding.reading;

import java.util.Locale;

/** How far something that was read can be trusted. */
public enum Certainty {
    /** It is applied. */
    SURE,
    /** It is offered as a question. */
    PERHAPS;

    /** Returns its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
