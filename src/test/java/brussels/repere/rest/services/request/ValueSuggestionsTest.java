package brussels.repere.rest.services.request;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueSuggestionsTest {

    private final Taxonomy taxonomy = new Taxonomy(
            List.of(
                    term("S1", TaxonomyTerm.Kind.SECTOR, "Logement", "Huisvesting"),
                    term("C67", TaxonomyTerm.Kind.CATEGORY, "Services sociaux des CPAS", "Sociale diensten van OCMW's"),
                    term("C68", TaxonomyTerm.Kind.CATEGORY, "Crèches", "Kinderdagverblijven")),
            List.of(new Synonym("OCMW", Lang.nl, "acronym", "C67", null)));

    private static TaxonomyTerm term(String id, TaxonomyTerm.Kind kind, String fr, String nl) {
        return new TaxonomyTerm(id, kind, new Bilingual(fr, nl), List.of());
    }

    @DisplayName("The nearest value is the one that was meant")
    @ParameterizedTest
    @CsvSource({"c67, C67", "ocmw, C67", "crèches, C68", "sociaux cpas, C67", "C678, C67", "C6, C67"})
    void nearest(String text, String code) {
        assertThat(ValueSuggestions.categories(taxonomy, text).codes())
                .contains(code)
                .doesNotContain("S1");
    }

    @DisplayName("A better match leaves no room for a worse one")
    @Test
    void betterWins() {
        assertThat(ValueSuggestions.categories(taxonomy, "c67").codes()).containsExactly("C67");
        assertThat(ValueSuggestions.categories(taxonomy, "c67").describe(Lang.nl))
                .containsExactly("C67 (Sociale diensten van OCMW's)");
    }

    @DisplayName("Sectors are few enough to list them all")
    @Test
    void allSectors() {
        assertThat(ValueSuggestions.sectors(taxonomy, "nothing like it").codes())
                .containsExactly("S1");
        assertThat(ValueSuggestions.categories(taxonomy, "nothing like it").codes())
                .isEmpty();
    }

    @DisplayName("One slip is one letter")
    @ParameterizedTest
    @CsvSource({
        "abc, abd, true",
        "abc, ab, true",
        "abc, xabc, true",
        "abc, abc, true",
        "abc, axd, false",
        "abc, a, false"
    })
    void oneSlip(String one, String other, boolean slip) {
        assertThat(ValueSuggestions.isWithinOneEdit(one, other)).isEqualTo(slip);
        assertThat(ValueSuggestions.isWithinOneEdit(other, one)).isEqualTo(slip);
    }
}
