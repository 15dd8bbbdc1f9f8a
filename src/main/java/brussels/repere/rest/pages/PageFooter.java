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

    public String dataPath(Lang lang) {
        return WORDS.say(lang, "privacy.path");
    }

    public String dataLabel(Lang lang) {
        return WORDS.say(lang, "privacy");
    }
}
