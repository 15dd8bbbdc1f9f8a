package brussels.repere.rest.services;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether, and how, certain services serve a place, whoever else does. */
@ApplicationTest
class ServiceIdFilterIT {

    private static final String REYERS = "lat=50.851756&lon=4.401445";
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");
    private static final TerritoryKey FOREST = new TerritoryKey(Level.COMMUNE, "21007");

    @Inject
    TestRecords records;

    private String here;
    private String elsewhere;
    private String refusing;

    @BeforeEach
    void bring() {
        records.add(
                entry("here").languages("ee").at(50.8676, 4.3737).area(ServiceArea.of(SCHAERBEEK)),
                entry("elsewhere").languages("ee").at(50.8520, 4.4016).area(ServiceArea.of(FOREST)),
                entry("refusing")
                        .languages("ee")
                        .at(50.8521, 4.4017)
                        .area(ServiceArea.of(FOREST).withExclusive(AreaExclusivity.YES)));
        Map<String, String> ids = given()
                .get("/api/v1/services?language=ee&territory=commune:21015,commune:21007")
                .jsonPath()
                .<Map<String, ?>>getList("hits")
                .stream()
                .collect(Collectors.toMap(
                        hit -> (String) ((Map<?, ?>) hit.get("source")).get("id"), hit -> (String) hit.get("id")));
        here = ids.get("here");
        elsewhere = ids.get("elsewhere");
        refusing = ids.get("refusing");
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static ValidatableResponse ask(String query) {
        return given().get("/api/v1/services?" + query).then();
    }

    @DisplayName("A service that serves is told alone with its reasons")
    @Test
    void serving() {
        ask(REYERS + "&service=" + here)
                .statusCode(200)
                .body("total", equalTo(1))
                .body("hits.source.id", contains("here"))
                .body("hits[0].tier", equalTo("commune"))
                .body("hits[0].certainty", equalTo("certain"))
                .body("hits[0].why.code", hasItem("SERVES_COMMUNE"))
                .body("facets.commune.value", contains("21015"));
    }

    @DisplayName("A service that is near and serves elsewhere says so")
    @Test
    void servesElsewhere() {
        ask(REYERS + "&service=" + elsewhere)
                .body("hits.source.id", contains("elsewhere"))
                .body("hits[0].tier", equalTo("nearby"))
                .body("hits[0].certainty", equalTo("none"))
                .body("hits[0].why.code", hasItem("SERVES_ELSEWHERE"));
    }

    @DisplayName("A service that refuses people from here is not told")
    @Test
    void refusing() {
        ask(REYERS + "&service=" + refusing)
                .statusCode(200)
                .body("total", equalTo(0))
                .body("hits", empty());
    }

    @DisplayName("Several ids are alternatives, in a body too")
    @Test
    void several() {
        given().contentType(ContentType.JSON)
                .body(Map.of("lat", 50.851756, "lon", 4.401445, "service", List.of(here, elsewhere, refusing)))
                .post("/api/v1/services/search")
                .then()
                .statusCode(200)
                .body("hits.source.id", contains("here", "elsewhere"));
        ask("territory=commune:21015,commune:21007&service=" + here + "," + refusing)
                .body("hits.source.id", containsInAnyOrder("here", "refusing"));
    }

    @DisplayName("An unknown id serves nobody")
    @Test
    void unknown() {
        ask(REYERS + "&service=" + UUID.randomUUID()).statusCode(200).body("total", equalTo(0));
    }

    @DisplayName("The id of a service or an organisation is refused, with the ids that are meant")
    @ParameterizedTest
    @ValueSource(strings = {"service", "organization"})
    void idOfTheWhole(String whole) {
        String id = ask(REYERS + "&service=" + here).extract().path("hits[0]." + whole + ".id");
        ask(REYERS + "&service=" + elsewhere + "," + id)
                .statusCode(400)
                .body("errors.parameter", contains("service"))
                .body("errors[0].code", equalTo("UNKNOWN_VALUE"))
                .body("errors[0].detail", containsString(id))
                .body("errors[0].detail", containsString(here));
    }

    @DisplayName("Invalid combinations are refused by name")
    @ParameterizedTest
    @CsvSource({"service=tels-quels, MALFORMED", "service=7be032a3-b75d-5a94-8007-c9c0cf9ac71a&q=dettes, NOT_ALLOWED"})
    void invalid(String query, String code) {
        ask(REYERS + "&lang=nl&" + query)
                .statusCode(400)
                .body("errors.parameter", contains("service"))
                .body("errors[0].code", equalTo(code));
    }
}
