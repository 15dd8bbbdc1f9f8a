package brussels.repere.rest.developers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the page for developers: those of the answers, and English, which many of its readers write code in. */
public enum DevelopersPageLanguage {
    fr,
    nl,
    en;

    private final Locale locale = Locale.forLanguageTag(name() + "-BE");

    /**
     * @param parameter what {@code lang} says; null where it says nothing
     * @param preferred the languages of the reader, the best first
     */
    static DevelopersPageLanguage choose(String parameter, List<Locale> preferred) {
        return find(parameter)
                .or(() -> preferred.stream()
                        .flatMap(each -> find(each.getLanguage()).stream())
                        .findFirst())
                .orElse(fr);
    }

    private static Optional<DevelopersPageLanguage> find(String code) {
        return Arrays.stream(values()).filter(each -> each.name().equals(code)).findFirst();
    }

    /** Those to change to. */
    public List<DevelopersPageLanguage> others() {
        return Arrays.stream(values()).filter(each -> each != this).toList();
    }

    /** As its speakers call it. */
    public String ownName() {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
