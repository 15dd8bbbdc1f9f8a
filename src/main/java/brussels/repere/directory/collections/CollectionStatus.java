package brussels.repere.directory.collections;

import java.util.Locale;

/** Whether everybody may read a collection. */
public enum CollectionStatus {
    /** It was never published. */
    DRAFT,
    PUBLISHED,
    /** It was published, and is no more; its keeper may publish it again. */
    WITHDRAWN;

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CollectionStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
