package brussels.repere.directory.facts;

import java.util.Locale;

/** How a fact, or a whole record, came to be what it is. */
public enum FactChangeKind {
    ADDED,
    /** Its source said something else. */
    IMPORTED,
    /** An operator imported a table of corrections. */
    CORRECTED,
    EDITED,
    /** It was looked at, and is as it was. */
    CONFIRMED,
    UNDONE,
    CLOSED,
    REOPENED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static FactChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
