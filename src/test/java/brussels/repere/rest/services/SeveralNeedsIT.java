package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several needs in one question, and needs that nobody meets. */
@ApplicationTest
class SeveralNeedsIT {

    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");
    /** Of the taxonomy, and met by nobody in the starter directory. */
    private static final String SCLEROSIS = "C191";

    @Inject
    TestRecords records;

    @BeforeEach
    void known() {
        records.add(
                entry("both").categories(SCLEROSIS, "C458").area(ServiceArea.of(UCCLE)),
                entry("one").categories(SCLEROSIS).at(50.80, 4.34).area(ServiceArea.of(UCCLE)));
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ValidatableResponse ask(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/services/search")
                .then()
                .statusCode(200);
    }

    @DisplayName("Each need has its own answer, and services that meet several stand apart")
    @Test
    void apart() {
        JsonPath answer = ask(Map.of("needs", List.of("sclérose en plaques", "C458"), "territory", "commune:21016"))
                .body("needs.need", contains("sclérose en plaques", "C458"))
                .body("needs[0].understood[0].needs.id", hasItem(SCLEROSIS))
                .body("needs[0].hits.source.id", hasItem("one"))
                .body("needs[1].hits.categories.code.flatten()", hasItem("C458"))
                .body("understood", nullValue())
                .extract()
                .jsonPath();
        assertThat(answer.<String>getList("hits.source.id")).containsExactly("both");
        assertThat(answer.<Integer>getList("hits[0].meets")).containsExactly(0, 1);
        assertThat(answer.getInt("total")).isEqualTo(1);
        assertThat(answer.getInt("needs[1].hits.size()")).isLessThanOrEqualTo(5);
    }

    @DisplayName("Each need counts with the filters that all share")
    @Test
    void sharedCounts() {
        ask(Map.of("needs", List.of("sclérose en plaques", "dettes"), "territory", "commune:21016"))
                .body("needs.facets.tier.flatten().value", hasItem("commune"))
                .body("needs[0].facets.freshness", not(empty()))
                .body("needs[0].facets.category", nullValue())
                .body("needs[0].facets.sector", nullValue());
    }

    @DisplayName("An unmet need is told with services elsewhere and lines to call")
    @Test
    void unmetNeed() {
        ask(Map.of("needs", List.of("sclérose en plaques", "dettes"), "territory", "commune:21015", "lang", "nl"))
                .body("needs[0].unmet[0].need", equalTo("sclérose en plaques"))
                .body(
                        "needs[0].unmet[0].text",
                        equalTo("Geen dienst bekend voor ‘sclérose en plaques’ op deze plaats."
                                + " De dichtstbijzijnde (ander werkingsgebied, of na te vragen):"))
                .body("needs[0].unmet[0].nearest.source.id", hasItem("one"))
                .body("needs[0].unmet[0].nearest[0].certainty", equalTo("none"))
                .body(
                        "needs[0].unmet[0].nearest[0].why.text.flatten()",
                        hasItem("Werkingsgebied: Ukkel, niet deze plaats"))
                .body("needs[1].unmet", nullValue())
                .body("helplines.id", hasItem("107"));
    }

    @DisplayName("A single question tells its unmet needs too")
    @Test
    void unmetInOneQuestion() {
        given().queryParam("q", "sclérose en plaques schaerbeek")
                .get("/api/v1/services")
                .then()
                .body("total", equalTo(0))
                .body("unmet[0].nearest.source.id", hasItem("one"))
                .body("helplines", not(empty()));
        given().queryParam("q", "SLA")
                .get("/api/v1/services")
                .then()
                .body("unmet[0].text", equalTo("Aucun service connu pour « SLA »."))
                .body("unmet[0].nearest", empty());
        given().queryParam("q", "dettes")
                .get("/api/v1/services")
                .then()
                .body("unmet", nullValue())
                .body("helplines", nullValue());
    }

    @DisplayName("Who is near by and declares no area, as pharmacies, is no sign that nobody is there")
    @Test
    void metNearby() {
        records.add(entry("pharmacy")
                .named("Pharmacie Qwyjibo", null)
                .categories("R1")
                .at(50.851756, 4.401445));
        given().queryParam("q", "pharmacie")
                .queryParam("lat", 50.851)
                .queryParam("lon", 4.401)
                .get("/api/v1/services")
                .then()
                .body("hits.source.id", hasItem("pharmacy"))
                .body("hits.tier", hasItem("nearby"))
                .body("unmet", nullValue())
                .body("helplines", nullValue());
    }

    @DisplayName("A service that refuses people from here is not the nearest")
    @Test
    void refusingNotNearest() {
        records.add(entry("strict")
                .categories(SCLEROSIS)
                .at(50.851756, 4.401445)
                .area(new ServiceArea(List.of(UCCLE), List.of(), null, AreaExclusivity.YES, false)));
        given().queryParam("q", "sclérose en plaques")
                .queryParam("lat", 50.851756)
                .queryParam("lon", 4.401445)
                .get("/api/v1/services")
                .then()
                .body("unmet[0].nearest.source.id", not(hasItem("strict")))
                .body("unmet[0].nearest[0].source.id", equalTo("one"));
    }

    @DisplayName("A place among the needs holds for all, and words alone are a need too")
    @Test
    void placeForAll() {
        ask(Map.of("needs", List.of("dettes uccle", "tels quels")))
                .body("place.chosen[0].territory.code", equalTo("21016"))
                .body("needs[1].hits[0].source.id", equalTo("72"))
                .body("hits", hasSize(0));
    }

    @DisplayName("Needs together with words, or too many needs, are refused")
    @Test
    void refused() {
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("needs", List.of("dettes"), "q", "dettes"),
                Map.of("needs", List.of("a", "b", "c", "d", "e", "f", "g", "h", "i")),
                Map.of("needs", List.of("x".repeat(201))))) {
            given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/services/search")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("needs"));
        }
    }

    @DisplayName(
            "A text that surely names several needs is answered need by need where that is asked, with the rest of it for each")
    @Test
    void dividedText() {
        JsonPath answer = ask(Map.of("q", "dettes et sclérose en plaques Uccle", "byNeed", true))
                .body("needs.need", contains("dettes", "sclérose en plaques"))
                .body("needs[1].hits.source.id", hasItem("one"))
                .body("needs[0].hits.categories.code.flatten()", hasItem("C458"))
                .body("understood.kind", hasItem("place"))
                .body("understood.findAll { it.kind == 'need' }", hasSize(2))
                .extract()
                .jsonPath();
        assertThat(answer.<String>getList("hits.source.id")).contains("both").doesNotContain("one");
        assertThat(answer.<Object>getList("needs[0].understood.kind")).containsExactlyInAnyOrder("need", "place");
    }

    @DisplayName("One need, or two words for the same, are no several needs")
    @Test
    void notDivided() {
        ask(Map.of("q", "dettes Uccle", "byNeed", true)).body("needs", nullValue());
        ask(Map.of("q", "dettes, médiation de dettes, Uccle", "byNeed", true)).body("needs", nullValue());
        ask(Map.of("q", "dettes et sclérose en plaques Uccle")).body("needs", nullValue());
    }
}
