package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What somebody answers who was asked what words mean. */
@ApplicationTest
class ChosenMeaningIT {

    @Inject
    IndexSynchronizer index;

    @BeforeEach
    void followed() {
        index.synchronize();
    }

    private static ValidatableResponse search(Map<String, ?> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/services/search")
                .then();
    }

    @DisplayName("A wide word means the category that was chosen, and surely")
    @Test
    void chosen() {
        search(Map.of("q", "hébergement")).statusCode(200).body("understood.certainty", contains("perhaps"));
        search(Map.of("q", "Hébergement", "meaning", List.of("need:hébergement=C9")))
                .statusCode(200)
                .body("understood.certainty", contains("sure"))
                .body("understood[0].text", equalTo("Hébergement"))
                .body("understood[0].needs.id", contains("C9"))
                .body("hits.why.code", everyItem(hasItem("MEETS_NEED")));
    }

    @DisplayName("What was chosen for words that are not there changes nothing")
    @Test
    void elsewhere() {
        search(Map.of("q", "dettes", "meaning", List.of("need:hébergement=C9")))
                .statusCode(200)
                .body("understood", hasSize(1))
                .body("understood[0].needs.id", not(hasItem("C9")));
    }

    @DisplayName("A category that does not exist, and a value without a part, are named")
    @Test
    void wrong() {
        search(Map.of("q", "hébergement", "meaning", List.of("need:hébergement=C99999")))
                .statusCode(400)
                .body("errors.parameter", contains("meaning"))
                .body("errors.code", contains("UNKNOWN_VALUE"));
        search(Map.of("q", "hébergement", "meaning", List.of("C9"), "lang", "nl"))
                .statusCode(400)
                .body("errors[0].detail", containsString("need:opvang=C337"));
    }

    @DisplayName("A long text gets suggestions, though it is the name of nobody")
    @Test
    void suggestsForLongText() {
        given().contentType("application/json")
                .body(Map.of("q", "ma mère ne sait plus se laver seule ".repeat(50)))
                .post("/api/v1/suggest/search")
                .then()
                .statusCode(200)
                .body("needs", not(hasSize(0)));
    }
}
