package brussels.repere.search;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The facet of categories is a tree. */
class CategoryTreeTest {

    private final List<TaxonomyTerm> terms = new ArrayList<>();

    private void term(String id, TaxonomyTerm.Kind kind, String... parents) {
        terms.add(new TaxonomyTerm(id, kind, new Bilingual(id, null), List.of(parents)));
    }

    private List<SearchAnswer.FacetValue> tree(Map<String, Long> counts, String... chosen) {
        return new CategoryTree(new Taxonomy(terms, List.of()), counts).build(List.of(chosen));
    }

    @DisplayName("A term that hangs in two places stands in both, and sectors are another facet")
    @Test
    void twoPlaces() {
        term("S1", TaxonomyTerm.Kind.SECTOR);
        term("L1", TaxonomyTerm.Kind.LEVEL, "S1");
        term("L2", TaxonomyTerm.Kind.LEVEL, "S1");
        term("C1", TaxonomyTerm.Kind.CATEGORY, "L1", "L2");
        term("C2", TaxonomyTerm.Kind.CATEGORY, "L2");
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("S1", 9L);
        counts.put("L2", 7L);
        counts.put("C2", 5L);
        counts.put("C1", 4L);
        counts.put("L1", 4L);
        SearchAnswer.FacetValue one = new SearchAnswer.FacetValue("C1", 4, List.of());
        assertThat(tree(counts))
                .containsExactly(
                        new SearchAnswer.FacetValue(
                                "L2", 7, List.of(new SearchAnswer.FacetValue("C2", 5, List.of()), one)),
                        new SearchAnswer.FacetValue("L1", 4, List.of(one)));
    }

    @DisplayName("The most frequent of many are shown, and all below a chosen one")
    @Test
    void mostFrequent() {
        term("L1", TaxonomyTerm.Kind.LEVEL);
        Map<String, Long> counts = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(i -> {
            term("C" + i, TaxonomyTerm.Kind.CATEGORY);
            counts.put("C" + i, 1000L - i);
        });
        term("C900", TaxonomyTerm.Kind.CATEGORY, "L1");
        counts.put("L1", 1L);
        counts.put("C900", 1L);
        assertThat(tree(counts))
                .hasSize(60)
                .extracting(SearchAnswer.FacetValue::value)
                .doesNotContain("L1", "C900");
        assertThat(tree(counts, "L1"))
                .contains(new SearchAnswer.FacetValue(
                        "L1", 1, List.of(new SearchAnswer.FacetValue("C900", 1, List.of()))));
    }

    @DisplayName("A term that the taxonomy does not know stands by itself")
    @Test
    void unknownTerm() {
        assertThat(tree(new LinkedHashMap<>(Map.of("X1", 2L))))
                .containsExactly(new SearchAnswer.FacetValue("X1", 2, List.of()));
    }
}
