package brussels.repere.rest.developers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the page for developers: those of the answers, and English, in which many developers work. */
enum DevelopersPageLanguage {
    fr,
    nl,
    en;

    private final Locale locale = Locale.forLanguageTag(name() + "-BE");

    /**
     * @param parameter the value of {@code lang}; null where it is not given
     * @param preferred the languages of the reader, the best first
     */
    static DevelopersPageLanguage choose(String parameter, List<Locale> preferred) {
        return find(parameter)
                .or(() -> preferred.stream()
                        .flatMap(locale -> find(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(fr);
    }

    private static Optional<DevelopersPageLanguage> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.name().equals(code))
                .findFirst();
    }

    /** The languages to switch to. */
    public List<DevelopersPageLanguage> others() {
        return Arrays.stream(values()).filter(language -> language != this).toList();
    }

    /** The name of the language as its speakers call it. */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
