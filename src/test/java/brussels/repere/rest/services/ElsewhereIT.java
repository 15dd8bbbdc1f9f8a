package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean no place of ours: another town, or nearly a place. */
@ApplicationTest
class ElsewhereIT {

    private static JsonPath ask(String q) {
        return given().contentType("application/json")
                .body(Map.of("q", q, "size", 1))
                .post("/api/v1/services/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName("A town outside of the Region is told as such, and no place is claimed for it")
    @ParameterizedTest
    @CsvSource({"colis alimentaire vilvorde, flanders", "schulden waver, wallonia", "dettes Braine-l'Alleud, wallonia"})
    void outside(String q, String region) {
        JsonPath answer = ask(q);
        assertThat(answer.<String>getList("understood.outside.region")).contains(region);
        assertThat(answer.<String>getList("understood.kind")).doesNotContain("place");
    }

    @DisplayName(
            "What is nearly a commune or a street is offered within a longer question, with the number that was typed")
    @ParameterizedTest
    @CsvSource({
        "colis alimentaire scharbeek, Schaerbeek",
        "dettes rue roiale 217 1210, 'Rue Royale'",
    })
    void nearly(String q, String label) {
        JsonPath answer = ask(q);
        assertThat(answer.<String>getList("understood.nearly.flatten().label.fr"))
                .anySatisfy(offered -> assertThat(offered).contains(label));
    }

    @DisplayName("A town that many write otherwise is told, and places here that are called after it are offered")
    @Test
    void calledAfterATown() {
        JsonPath answer = ask("aide à domicile tervueren");
        assertThat(answer.<String>getList("understood.outside.name.fr")).contains("Tervuren");
        assertThat(answer.<String>getList("understood.nearly.flatten().label.fr"))
                .contains("Porte Tervueren")
                .anyMatch(label -> label.startsWith("Avenue de Tervueren"));
    }

    @DisplayName("Of what was understood nothing is offered instead")
    @Test
    void understoodIsEnough() {
        JsonPath answer = ask("colis alimentaire Schaerbeek");
        assertThat(answer.<List<?>>getList("understood.nearly")).containsOnlyNulls();
        assertThat(answer.<Object>getList("understood.outside")).containsOnlyNulls();
    }
}
