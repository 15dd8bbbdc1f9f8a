package brussels.repere.rest.pages;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The help lines, which every page of the application contains, without script and without connection. */
@ApplicationScoped
public class PageHelpLines {

    private static final TranslationTable WORDS = TranslationTable.of("pages");
    private static final String ALWAYS_OPEN = "24/7";

    private final CurrentTaxonomy taxonomies;

    PageHelpLines(CurrentTaxonomy taxonomies) {
        this.taxonomies = taxonomies;
    }

    /**
     * @param tel the address that a telephone calls
     * @param hours as text; null where they are not known
     */
    public record Line(HelpLineView view, String tel, String hours) {}

    public List<Line> list(Lang lang) {
        return taxonomies.helpLines().stream()
                .map(line -> line(HelpLineView.of(line, lang), lang))
                .toList();
    }

    private static Line line(HelpLineView view, Lang lang) {
        String hours = ALWAYS_OPEN.equals(view.hours()) ? WORDS.say(lang, "lines.always") : view.hours();
        return new Line(view, "tel:" + view.phone().replace(" ", ""), hours);
    }
}
