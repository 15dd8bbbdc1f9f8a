package brussels.repere.directory.agenda;

import java.util.Locale;

/** Whether everybody may read of an event, and whether it takes place. */
public enum EventStatus {
    /** It was never published. */
    DRAFT,
    PUBLISHED,
    /** It was published and does not take place; everybody is told so until it would be over. */
    CANCELLED,
    /** It was published by mistake: nobody is told of it any more. */
    WITHDRAWN;

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static EventStatus of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether everybody may read of it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == CANCELLED;
    }
}
