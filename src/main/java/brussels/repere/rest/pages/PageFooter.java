package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands below every page. Safe for use by several threads. */
@ApplicationScoped
@Named("footer")
public class PageFooter {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    /** @param page the language of the page, by its code; one that answers are not given in is led to the first of ours */
    public Lang language(Enum<?> page) {
        return Lang.find(page.name()).orElse(Lang.DEFAULT);
    }

    public String dataPath(Enum<?> page) {
        return WORDS.say(language(page), "privacy.path");
    }

    public String dataLabel(Enum<?> page) {
        return WORDS.say(language(page), "privacy");
    }
}
