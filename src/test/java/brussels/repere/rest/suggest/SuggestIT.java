package brussels.repere.rest.suggest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One box: what somebody may be about to type. */
@ApplicationTest
class SuggestIT {

    @Inject
    IndexSynchronizer index;

    @BeforeEach
    void followed() {
        index.synchronize();
    }

    private static ValidatableResponse suggest(String q) {
        return given().queryParam("q", q).get("/api/v1/suggest").then().statusCode(200);
    }

    @DisplayName("Needs, organisations and places come in groups")
    @Test
    void groups() {
        suggest("sant")
                .body("needs.id", hasItem("S107"))
                .body("organizations.name.text", hasItem(containsString("Sant")))
                .body("kept", nullValue());
        suggest("molenb").body("places.id", hasItem("commune:21012"));
        suggest("voedselp")
                .body("needs.id", hasItem("C453"))
                .body("needs[0].text", equalToIgnoringCase("voedselpakket"));
    }

    @DisplayName("An acronym of either language is a need, and a name begins with any of its words")
    @Test
    void acronyms() {
        suggest("ocm").body("needs[0].id", equalTo("C67")).body("needs[0].name.fr", containsString("CPAS"));
        suggest("tels q").body("organizations[0].name.text", equalTo("Tels Quels"));
        suggest("quels").body("organizations.name.text", hasItem("Tels Quels"));
    }

    @DisplayName("After words that nothing begins with, the last ones are looked at")
    @Test
    void lastWords() {
        suggest("psy mol").body("kept", equalTo("psy ")).body("places.id", hasItem("commune:21012"));
        suggest("dodo   ixel").body("kept", equalTo("dodo   ")).body("places.id", hasItem("commune:21009"));
        suggest("cpas ixel")
                .body("kept", nullValue())
                .body("organizations.name.text", hasItem(containsString("Ixelles")));
    }

    @DisplayName("Each group holds no more than requested, and no term twice")
    @Test
    void limits() {
        JsonPath answer = given().queryParam("q", "b")
                .queryParam("limit", 3)
                .get("/api/v1/suggest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        for (String group : List.of("needs", "organizations", "places")) {
            assertThat(answer.getList(group + ".id")).as(group).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @DisplayName("A body gives the same answer, and names are in the language requested")
    @Test
    void body() {
        given().contentType("application/json")
                .body(Map.of("q", "mantelz", "lang", "nl"))
                .post("/api/v1/suggest/search")
                .then()
                .statusCode(200)
                .body("needs.id", hasItems("C923", "C927"));
    }

    @DisplayName("Odd beginnings suggest nothing and are no error")
    @Test
    void oddBeginnings() {
        for (String q : List.of(" ", "...", "🏠", "\"*", "le la les", "zzzzzz qqqqqq xxxxx")) {
            assertThat(suggest(q).extract().jsonPath().getList("needs")).as(q).isEmpty();
        }
        given().queryParam("q", "x".repeat(2001)).get("/api/v1/suggest").then().statusCode(400);
        given().get("/api/v1/suggest").then().statusCode(400).body("errors.parameter", hasItem("q"));
    }
}
