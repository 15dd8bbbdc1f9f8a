package brussels.repere.rest.pages;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The help lines as every page of the application holds them, without script and without connection. */
@ApplicationScoped
class PageHelpLines {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String ALWAYS_OPEN = "24/7";

    private final CurrentTaxonomy taxonomies;

    PageHelpLines(CurrentTaxonomy taxonomies) {
        this.taxonomies = taxonomies;
    }

    /**
     * @param tel the address by which a telephone calls it
     * @param hours in words; null where they are not known
     */
    record Line(HelpLineView view, String tel, String hours) {}

    List<Line> list(Lang lang) {
        return taxonomies.helpLines().stream()
                .map(line -> line(HelpLineView.of(line, lang), lang))
                .toList();
    }

    private static Line line(HelpLineView view, Lang lang) {
        String hours = ALWAYS_OPEN.equals(view.hours()) ? WORDS.say(lang, "lines.always") : view.hours();
        return new Line(view, "tel:" + view.phone().replace(" ", ""), hours);
    }
}
