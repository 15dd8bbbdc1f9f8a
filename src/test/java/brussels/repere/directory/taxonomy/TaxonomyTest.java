package brussels.repere.directory.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.TaxonomyTerm.Kind;
import brussels.repere.text.Bilingual;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A category that hangs in two places, and a graph whose branches meet again. */
class TaxonomyTest {

    private final Taxonomy taxonomy = new Taxonomy(
            List.of(
                    term("S1", Kind.SECTOR),
                    term("S2", Kind.SECTOR),
                    term("L1", Kind.LEVEL, "S1"),
                    term("L2", Kind.LEVEL, "S2", "L1"),
                    term("C1", Kind.CATEGORY, "L1", "L2"),
                    term("C2", Kind.CATEGORY, "L2"),
                    term("C3", Kind.CATEGORY)),
            List.of());

    private static TaxonomyTerm term(String id, Kind kind, String... parents) {
        return new TaxonomyTerm(id, kind, new Bilingual(id, null), List.of(parents));
    }

    @DisplayName("A term is found with all terms below it and all above it")
    @Test
    void descendantsAndAncestors() {
        assertThat(taxonomy.withDescendants("L1")).containsExactlyInAnyOrder("L1", "L2", "C1", "C2");
        assertThat(taxonomy.withDescendants("C1")).containsExactly("C1");
        assertThat(taxonomy.withAncestors("C1")).containsExactlyInAnyOrder("C1", "L1", "L2", "S1", "S2");
    }

    @DisplayName("A category belongs to every sector above it")
    @Test
    void sectors() {
        assertThat(taxonomy.sectorsOf(List.of("C1"))).containsExactlyInAnyOrder("S1", "S2");
        assertThat(taxonomy.sectorsOf(List.of("C3", "unknown"))).isEmpty();
    }
}
