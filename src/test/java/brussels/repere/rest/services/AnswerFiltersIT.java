package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What filters leave out and cannot judge, in which order an answer stands, and which categories are near to a need. */
@ApplicationTest
class AnswerFiltersIT {

    private static final String NOW = YearMonth.now(BrusselsClock.ZONE).toString();
    /** Of the taxonomy, and met by nobody in the starter directory. */
    private static final String SCLEROSIS = "C191";

    private static final String SATURDAY = "2026-11-28T10:00";

    @Inject
    TestRecords records;

    @BeforeEach
    void known() {
        records.add(
                one("weekdays", 50.80).hours("Du lundi au vendredi de 9h à 17h").languages("ar"),
                one("no hours", 50.81).languages("fr"),
                one("doubtful", 50.82).hours("Du lundi au vendredi de 9h à 17h, selon les activités"),
                one("free", 50.83).hours("Du lundi au samedi de 9h à 17h").eligible(costing(CostType.FREE)),
                one("paid", 50.79).hours("Du lundi au vendredi de 9h à 17h").eligible(costing(CostType.PAID)));
    }

    private static DirectoryEntryBuilder one(String id, double lat) {
        return entry(id)
                .categories(SCLEROSIS)
                .at(lat, 4.34)
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                .verified(NOW);
    }

    private static Eligibility costing(CostType cost) {
        return new Eligibility(null, null, Eligibility.UNKNOWN.audiences(), cost, null);
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ValidatableResponse ask(String query) {
        return given().get("/api/v1/services?size=100&category=" + SCLEROSIS + "&" + query)
                .then()
                .statusCode(200);
    }

    private static void requireFilter(String query, String filter, int leftOut, int unknown, boolean kept) {
        JsonPath answer = ask("territory=region:04000&" + query).extract().jsonPath();
        Map<String, Object> found = answer.getMap("filters.find { it.filter == '" + filter + "' }");
        assertThat(found)
                .isEqualTo(Map.of("filter", filter, "leftOut", leftOut, "unknown", unknown, "unknownKept", kept));
    }

    @DisplayName("Each filter says how many it alone leaves out, and how many it could not judge")
    @Test
    void leftOutAndUnknown() {
        requireFilter("openAt=" + SATURDAY, "open", 2, 2, true);
        requireFilter("cost=free", "cost", 1, 3, true);
        requireFilter("language=ar", "language", 4, 3, false);
        requireFilter("language=ar&cost=free", "language", 3, 2, false);
        requireFilter("language=ar&cost=free", "cost", 0, 1, true);
        ask("territory=region:04000").body("filters.filter", equalTo(List.of("category")));
        given().get("/api/v1/services?territory=region:04000").then().body("filters", nullValue());
    }

    @DisplayName("A language that the words name is a filter as well, and counts for each need")
    @Test
    void namedInWords() {
        given().get("/api/v1/services?q=sclérose en plaques en arabe")
                .then()
                .body("filters.find { it.filter == 'language' }.unknown", equalTo(3));
        given().contentType("application/json")
                .body(Map.of("needs", List.of(SCLEROSIS, "C458"), "territory", "region:04000", "language", "ar"))
                .post("/api/v1/services/search")
                .then()
                .body("needs[0].filters.find { it.filter == 'language' }.leftOut", equalTo(4));
    }

    @DisplayName("By distance the nearest stand first whatever their tier, with the same reasons")
    @Test
    void byDistance() {
        String point = "lat=50.8305&lon=4.34";
        JsonPath byOrder = ask(point + "&sort=order").extract().jsonPath();
        JsonPath byDistance = ask(point + "&sort=distance").extract().jsonPath();
        assertThat(byDistance.<String>getList("hits.source.id"))
                .containsExactly("free", "doubtful", "no hours", "weekdays", "paid");
        String why = "hits.find { it.source.id == 'doubtful' }.why";
        assertThat(byDistance.<Object>getList(why)).isEqualTo(byOrder.getList(why));
        assertThat(byDistance.<String>getList("hits.tier")).isEqualTo(byOrder.<String>getList("hits.tier"));
    }

    @DisplayName("By distance from a place without a point is refused, and so is another order")
    @Test
    void noPoint() {
        given().get("/api/v1/services?territory=region:04000&sort=distance")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("sort"));
        given().get("/api/v1/services?territory=region:04000&sort=name")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("sort"));
    }

    @DisplayName("The categories of the branch of the need, and those of many hits, are near to it")
    @Test
    void nearCategories() {
        List<Map<String, Object>> offered = categories("q=dettes");
        assertThat(offered.stream().filter(value -> value.containsKey("near")).map(value -> value.get("value")))
                .contains("C458")
                .hasSizeLessThan(offered.size());
        assertThat(categories("territory=region:04000")).noneMatch(value -> value.containsKey("near"));
    }

    /** With those below them. */
    private static List<Map<String, Object>> categories(String query) {
        List<Map<String, Object>> values =
                given().get("/api/v1/services?size=1&" + query).jsonPath().getList("facets.category");
        return values.stream().flatMap(AnswerFiltersIT::withBelow).toList();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Map<String, Object>> withBelow(Map<String, Object> value) {
        List<Map<String, Object>> below = (List<Map<String, Object>>) value.getOrDefault("below", List.of());
        return Stream.concat(Stream.of(value), below.stream().flatMap(AnswerFiltersIT::withBelow));
    }
}
