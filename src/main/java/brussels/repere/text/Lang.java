package brussels.repere.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages in which answers are given: the two in which Brussels works. Another one would be a constant here, its words
 * ({@code words/*_xx.properties}, {@code web/app/words/xx.json} with its line in {@code words.ts}), and nothing else: what the
 * directory tells in French or Dutch alone is told so to its readers.
 */
public enum Lang {
    fr,
    nl;

    /** The one that speaks when nobody asked for another. */
    public static final Lang DEFAULT = fr;

    private final Locale locale = Locale.forLanguageTag(name() + "-BE");

    public static Optional<Lang> find(String code) {
        return Arrays.stream(values()).filter(lang -> lang.name().equals(code)).findFirst();
    }

    /** The language of names and texts that its readers are given first: these exist in French and in Dutch. */
    public Lang ofTexts() {
        return this == nl ? nl : fr;
    }

    /** Those to change to. */
    public List<Lang> others() {
        return Arrays.stream(values()).filter(lang -> lang != this).toList();
    }

    /** As its speakers call it: "Français", "Nederlands". */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    public Locale locale() {
        return locale;
    }
}
