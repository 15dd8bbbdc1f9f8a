package brussels.repere.rest.pages;

import brussels.repere.rest.site.PagePaths;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** What stands below every page. Safe for use by several threads. */
@ApplicationScoped
@Named("footer")
public class PageFooter {

    private static final TranslationTable WORDS = TranslationTable.of("pages");

    /** @param page the language of the page, by its code; one that answers are not given in is led to the first of ours */
    public Lang language(Enum<?> page) {
        return Lang.find(page.name()).orElse(Lang.DEFAULT);
    }

    /** A page of what the network keeps. Public for the templates. */
    public record NetworkPage(String href, String name) {}

    /** Returns collections, agenda, monthly sheets and resources, which lead to each other. */
    public List<NetworkPage> network(Enum<?> page) {
        Lang lang = language(page);
        return List.of(
                new NetworkPage(PagePaths.in(lang, PagePaths.collections()), WORDS.say(lang, "collections")),
                new NetworkPage(PagePaths.in(lang, PagePaths.agenda()), WORDS.say(lang, "agenda")),
                new NetworkPage(PagePaths.in(lang, PagePaths.sheets()), WORDS.say(lang, "sheets")),
                new NetworkPage(PagePaths.in(lang, PagePaths.resources()), WORDS.say(lang, "resources")));
    }

    public String dataPath(Enum<?> page) {
        return WORDS.say(language(page), "privacy.path");
    }

    public String dataLabel(Enum<?> page) {
        return WORDS.say(language(page), "privacy");
    }
}
