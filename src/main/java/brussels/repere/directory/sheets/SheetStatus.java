package brussels.repere.directory.sheets;

import java.util.Locale;

/** How far a sheet is. */
public enum SheetStatus {
    DRAFT,
    /** All of its parts are ready. */
    READY,
    PUBLISHED;

    /** Returns its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
