package brussels.repere.directory.agenda;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who may come. */
public enum EventAudience {
    PUBLIC,
    PROFESSIONALS;

    /** Returns its name in the API, in tables and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EventAudience> find(String code) {
        return Arrays.stream(values())
                .filter(audience -> audience.code().equals(code))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(EventAudience::code).toList();
    }
}
