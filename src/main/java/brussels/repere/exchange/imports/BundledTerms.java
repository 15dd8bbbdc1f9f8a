package brussels.repere.exchange.imports;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The taxonomy that the application brings, for formats whose categories the application chooses itself. */
public final class BundledTerms {

    private BundledTerms() {}

    /** Returns terms and all above them, as far as a taxonomy does not have them. */
    public static List<TaxonomyTerm> listMissing(Collection<String> ids, Taxonomy known) {
        Taxonomy bundled = read();
        Set<String> wanted = bundled.withAncestors(ids);
        return bundled.list().stream()
                .filter(term ->
                        wanted.contains(term.id()) && known.find(term.id()).isEmpty())
                .toList();
    }

    private static Taxonomy read() {
        return new Taxonomy(
                BundledTable.read("directory/taxonomy-terms.csv").stream()
                        .map(BundledTerms::readTerm)
                        .toList(),
                List.of());
    }

    private static TaxonomyTerm readTerm(Map<String, String> row) {
        return new TaxonomyTerm(
                row.get("id"),
                TaxonomyTerm.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                new Bilingual(row.get("name_fr"), row.get("name_nl")),
                Arrays.stream(row.get("parents").split(ListNotation.SEPARATOR_PATTERN))
                        .filter(parent -> !parent.isBlank())
                        .toList());
    }
}
