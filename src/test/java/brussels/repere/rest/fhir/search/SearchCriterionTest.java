package brussels.repere.rest.fhir.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.directory.Site;
import brussels.repere.exchange.fhir.FhirVocabulary.Token;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SearchCriterionTest {

    @DisplayName("A key has a name, a modifier and a chain")
    @Test
    void keys() {
        SearchCriterion criterion = SearchCriterion.read("coverage-area:Location.partof.name:exact", "a,b");
        assertThat(criterion.name()).isEqualTo("coverage-area");
        assertThat(criterion.modifier()).isEqualTo("Location");
        assertThat(criterion.values()).containsExactly("a", "b");
        SearchCriterion chained = criterion.chained();
        assertThat(chained.name()).isEqualTo("partof");
        assertThat(chained.modifier()).isNull();
        assertThat(chained.chained().name()).isEqualTo("name");
        assertThat(chained.chained().modifier()).isEqualTo("exact");
        assertThat(SearchCriterion.read("rue haute 298", "x")).isNull();
    }

    @DisplayName("A comma behind a backslash is part of the value")
    @Test
    void escapes() {
        assertThat(SearchCriterion.split("a\\,b,c\\\\,d", ',')).containsExactly("a\\,b", "c\\\\", "d");
        assertThat(SearchCriterion.unescape("a\\,b\\|c\\\\")).isEqualTo("a,b|c\\");
    }

    @DisplayName("A token names a code, a system, both, or no system")
    @Test
    void tokens() {
        Token token = new Token("urn:s", "c");
        assertThat(TokenMatcher.read("c").matches(token)).isTrue();
        assertThat(TokenMatcher.read("urn:s|c").matches(token)).isTrue();
        assertThat(TokenMatcher.read("urn:s|").matches(token)).isTrue();
        assertThat(TokenMatcher.read("|c").matches(token)).isFalse();
        assertThat(TokenMatcher.read("|c").matches(new Token(null, "c"))).isTrue();
        assertThat(TokenMatcher.read("urn:t|c").matches(token)).isFalse();
        assertThatThrownBy(() -> TokenMatcher.read("|")).isInstanceOf(InvalidSearch.class);
        assertThatThrownBy(() -> TokenMatcher.read("a|b|c")).isInstanceOf(InvalidSearch.class);
    }

    @DisplayName("Distances are in the unit that is named, and kilometres without one")
    @Test
    void near() {
        Site.Point there = new Site.Point(50.859, 4.35);
        assertThat(NearMatcher.read("50.85|4.35|2").find(there)).isPresent();
        assertThat(NearMatcher.read("50.85|4.35|0.9|km").find(there)).isEmpty();
        assertThat(NearMatcher.read("50.85|4.35|1100|m").find(there).orElseThrow())
                .isBetween(990.0, 1_010.0);
        assertThat(NearMatcher.read("50.85|4.35|0.7|[mi_i]").find(there)).isPresent();
        assertThat(NearMatcher.read("50.85|4.35").find(there)).isPresent();
        assertThat(NearMatcher.read("50.85|4.35").find(null))
                .as("what has no point")
                .isEmpty();
        for (String wrong :
                new String[] {"50.85", "a|b", "91|4", "50|4|x", "50|4|1|ell", "50|4|101|km", "50|4|1|km|x"}) {
            assertThatThrownBy(() -> NearMatcher.read(wrong)).as(wrong).isInstanceOf(InvalidSearch.class);
        }
    }
}
