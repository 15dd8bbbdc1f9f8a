package brussels.repere.rest.services.request;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource({"c67, C67", "ocmw, C67", "crèches, C68", "sociaux cpas, C67", "C678, C67", "C6, C67"})
    void the_nearest_way_to_a_value_is_the_one_that_was_meant(String text, String code) {
        assertThat(ValueSuggestions.categories(taxonomy, text).codes())
                .contains(code)
                .doesNotContain("S1");
    }

    @Test
    void a_better_way_leaves_no_room_for_a_worse_one() {
        assertThat(ValueSuggestions.categories(taxonomy, "c67").codes()).containsExactly("C67");
        assertThat(ValueSuggestions.categories(taxonomy, "c67").describe(Lang.nl))
                .containsExactly("C67 (Sociale diensten van OCMW's)");
    }

    @Test
    void sectors_are_few_enough_to_list_them_all() {
        assertThat(ValueSuggestions.sectors(taxonomy, "nothing like it").codes())
                .containsExactly("S1");
        assertThat(ValueSuggestions.categories(taxonomy, "nothing like it").codes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, abd, true",
        "abc, ab, true",
        "abc, xabc, true",
        "abc, abc, true",
        "abc, axd, false",
        "abc, a, false"
    })
    void one_slip_is_one_letter(String one, String other, boolean slip) {
        assertThat(ValueSuggestions.isWithinOneEdit(one, other)).isEqualTo(slip);
        assertThat(ValueSuggestions.isWithinOneEdit(other, one)).isEqualTo(slip);
    }
}
