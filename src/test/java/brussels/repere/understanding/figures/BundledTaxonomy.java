package brussels.repere.understanding.figures;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The categories and words that the application brings, read from its tables. */
public final class BundledTaxonomy {

    private BundledTaxonomy() {}

    public static Taxonomy read() {
        List<TaxonomyTerm> terms = BundledTable.read("directory/taxonomy-terms.csv").stream()
                .map(row -> new TaxonomyTerm(
                        row.get("id"),
                        TaxonomyTerm.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        new Bilingual(row.get("name_fr"), row.get("name_nl")),
                        Arrays.stream(row.get("parents").split(" \\| "))
                                .filter(parent -> !parent.isBlank())
                                .toList()))
                .toList();
        List<Synonym> synonyms = BundledTable.read("directory/synonyms.csv").stream()
                .map(row -> new Synonym(
                        row.get("term"),
                        Lang.find(row.get("lang")).orElseThrow(),
                        row.get("kind"),
                        orNull(row, "taxonomy_id"),
                        Bilingual.orNull(orNull(row, "meaning_fr"), orNull(row, "meaning_nl"))))
                .toList();
        return new Taxonomy(terms, synonyms);
    }

    private static String orNull(Map<String, String> row, String column) {
        return row.get(column).isBlank() ? null : row.get(column);
    }
}
