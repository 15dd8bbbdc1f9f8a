package brussels.repere.rest.alongside;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.testing.ApplicationTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The three collections that the application brings, asked for each need that there is. */
@ApplicationTest
@DisplayName("A list is told for what it is about, not for all that its services do")
class BroughtCollectionsIT {

    private static final Set<String> BROUGHT = Set.of("deuil", "perinatal", "maladies-neurodegeneratives");

    @Inject
    CurrentTaxonomy taxonomies;

    private static List<String> tell(String need) {
        return given().contentType("application/json")
                .body(Map.of("category", need, "q", ""))
                .post("/api/v1/services/alongside")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("collections.collection.slug", String.class);
    }

    @DisplayName("Of all needs, each list is told for a handful: grief, pregnancy, violence, troubles of old age")
    @Test
    void needs() {
        Map<String, Set<String>> told = new TreeMap<>();
        taxonomies.get().list().stream()
                .filter(term -> term.kind() == TaxonomyTerm.Kind.CATEGORY)
                .map(TaxonomyTerm::id)
                .forEach(need -> tell(need).stream().filter(BROUGHT::contains).forEach(slug -> told.computeIfAbsent(
                                slug, name -> new TreeSet<>())
                        .add(need)));
        assertThat(told)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "deuil", Set.of("C294"),
                        "perinatal", Set.of("C207", "C208", "C209", "C336", "C908"),
                        "maladies-neurodegeneratives", Set.of("C47")));
    }
}
