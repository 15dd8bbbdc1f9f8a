package brussels.repere.directory.resources;

import java.util.Locale;

/** Whether everybody may read of a resource. */
public enum ResourceStatus {
    /** It was never published. */
    DRAFT,
    PUBLISHED,
    /** It was published, and nobody is told of it any more. */
    WITHDRAWN;

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ResourceStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
