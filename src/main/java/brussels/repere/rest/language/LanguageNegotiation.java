package brussels.repere.rest.language;

import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Chooses the language of an answer. An invalid value is ignored here; the strict parameters report it. */
final class LanguageNegotiation {

    private LanguageNegotiation() {}

    /**
     * @param parameter the value of {@code lang}; null where it is not given
     * @param header the value of Accept-Language; null where there is none
     */
    static Lang choose(String parameter, String header) {
        for (Lang lang : Lang.values()) {
            if (lang.name().equals(parameter)) {
                return lang;
            }
        }
        return header == null ? Lang.DEFAULT : chooseByHeader(header);
    }

    private static Lang chooseByHeader(String header) {
        List<Locale> supported = Arrays.stream(Lang.values())
                .map(lang -> Locale.forLanguageTag(lang.name()))
                .toList();
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(header), supported);
            return best == null ? Lang.DEFAULT : Lang.valueOf(best.getLanguage());
        } catch (IllegalArgumentException malformed) {
            return Lang.DEFAULT;
        }
    }
}
