package brussels.repere.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two languages in which Brussels works, and so does every answer. */
public enum Lang {
    fr,
    nl;

    /** The one that speaks when nobody asked for another. */
    public static final Lang DEFAULT = fr;

    private final Locale locale = Locale.forLanguageTag(name() + "-BE");

    public static Optional<Lang> find(String code) {
        return Arrays.stream(values()).filter(lang -> lang.name().equals(code)).findFirst();
    }

    public Lang other() {
        return this == fr ? nl : fr;
    }

    public Locale locale() {
        return locale;
    }
}
