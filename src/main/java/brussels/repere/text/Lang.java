package brussels.repere.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the interface: the two official ones of Brussels. To add a language, add a constant here and its
 * translations ({@code words/*_xx.properties}, {@code web/app/words/xx.json} with its line in {@code words.ts}),
 * nothing else. Its readers see the texts that the directory has only in French or Dutch in those languages.
 */
public enum Lang {
    fr,
    nl;

    /** The language used when the client asks for none. */
    public static final Lang DEFAULT = fr;

    private final Locale locale = Locale.forLanguageTag(name() + "-BE");

    public static Optional<Lang> find(String code) {
        return Arrays.stream(values()).filter(lang -> lang.name().equals(code)).findFirst();
    }

    /**
     * Returns the language in which readers of this language first see names and texts, which exist only in French and
     * in Dutch.
     */
    public Lang ofTexts() {
        return this == nl ? nl : fr;
    }

    /** Returns the languages that a reader of this one can switch to. */
    public List<Lang> others() {
        return Arrays.stream(values()).filter(lang -> lang != this).toList();
    }

    /** Returns the name of the language in the language itself: "Français", "Nederlands". */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public Locale locale() {
        return locale;
    }
}
