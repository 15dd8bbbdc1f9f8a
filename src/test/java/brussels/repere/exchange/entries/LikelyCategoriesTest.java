package brussels.repere.exchange.entries;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.SharedData;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.understanding.TextReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikelyCategoriesTest {

    private static LikelyCategories likely;

    @BeforeAll
    static void load() {
        List<TaxonomyTerm> terms = BundledTable.read("directory/taxonomy-terms.csv").stream()
                .map(row -> new TaxonomyTerm(
                        row.get("id"),
                        TaxonomyTerm.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                        new Bilingual(row.get("name_fr"), row.get("name_nl")),
                        List.of()))
                .toList();
        Taxonomy taxonomy = new Taxonomy(terms, List.of());
        Gazetteer gazetteer = new Gazetteer(
                AddressRegister.bundled(), StreetLines.none(), TerritoryMap.of(BundledTerritory.read(), 1));
        likely = new LikelyCategories(TextReader.of(taxonomy, gazetteer), new CategoryFinder(taxonomy));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "La Main tendue | Médiation de dettes pour les ménages surendettés | C458",
                "Schuldbemiddeling Zuid | | C458",
            })
    @DisplayName("What a name or a description speaks of is proposed, with its label in both languages and its id")
    void proposes(String name, String description, String id) {
        assertThat(likely.list(
                        new Bilingual(name, null), description == null ? null : new Bilingual(description, null)))
                .hasSizeBetween(1, 3)
                .allMatch(proposed -> !proposed.fr().equals(proposed.nl()))
                .anyMatch(proposed ->
                        proposed.fr().endsWith("(" + id + ")") && proposed.nl().endsWith("(" + id + ")"));
    }

    /** The names alone, of 1,691 records: the register has no descriptions. A third of what it records is in no name. */
    @Test
    @DisplayName("Of the register of 2017, half of the proposals that a name gives are what the register itself says")
    void register() {
        int proposed = 0;
        int right = 0;
        for (CsvTable.Row row : CsvTable.read(InputFile.of(SharedData.file("directory/bruxelles-social-2017.csv")))
                .rows()) {
            List<String> stated = row.findList("taxonomy_ids", "[\\s\\h]").orElse(List.of());
            List<Bilingual> likeliest =
                    likely.list(new Bilingual(row.findFirst("name_fr").orElseThrow(), null), null);
            if (!stated.isEmpty() && !likeliest.isEmpty()) {
                proposed++;
                right += stated.stream().anyMatch(id -> likeliest.toString().contains("(" + id + ")")) ? 1 : 0;
            }
        }
        assertThat(proposed).isGreaterThan(650);
        assertThat(100 * right / proposed).isGreaterThanOrEqualTo(45);
    }

    @Test
    @DisplayName("Where nothing speaks of a need, nothing is proposed, and a very long text is read to its limit")
    void nothing() {
        assertThat(likely.list(new Bilingual("Zibeline", null), null)).isEmpty();
        assertThat(likely.list(new Bilingual("Zibeline", "Zibeline ".repeat(1_000)), null))
                .isEmpty();
    }
}
