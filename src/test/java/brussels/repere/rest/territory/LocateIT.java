package brussels.repere.rest.territory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.ApplicationTest;
import io.restassured.config.JsonConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class LocateIT {

    private static final String LOCATE = "/api/v1/locate";
    private static final RestAssuredConfig DOUBLES = RestAssuredConfig.config()
            .jsonConfig(JsonConfig.jsonConfig().numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));

    @DisplayName("A point has its sector and its territory of each level")
    @Test
    void everyLevel() {
        given().get(LOCATE + "?lat=50.851756&lon=4.401445")
                .then()
                .statusCode(200)
                .body("generation", greaterThan(0))
                .body("precision", equalTo("house"))
                .body("statisticalSectors.code", contains("21015A77-"))
                .body("territories.quartier.code", contains("87"))
                .body("territories.quartier[0].name.fr", equalTo("Reyers"))
                .body("territories.commune[0].name.nl", equalTo("Schaarbeek"))
                .body("territories.bassin.code", contains("NE"))
                .body("territories.region.code", contains("04000"))
                .body("territories.section", empty())
                .body("nearBoundary", nullValue())
                .body("snappedMetres", nullValue());
    }

    @DisplayName("Near a border the neighbours are named")
    @Test
    void nearBorder() {
        given().config(DOUBLES)
                .get(LOCATE + "?lat=50.827819&lon=4.334723")
                .then()
                .statusCode(200)
                .body("statisticalSectors.code", contains("21007A60-"))
                .body("territories.commune.code", contains("21007"))
                .body("territories.bassin.code", contains("S"))
                .body("nearBoundary.level", containsInAnyOrder("commune", "quartier"))
                .body("nearBoundary.find { it.level == 'commune' }.neighbour.name.fr", equalTo("Saint-Gilles"))
                .body("nearBoundary[0].metres", closeTo(9, 5));
    }

    @DisplayName("Bruxelles-Ville has sections")
    @Test
    void sections() {
        given().get(LOCATE + "?lat=50.85&lon=4.35")
                .then()
                .body("territories.section.code", contains("21004A"))
                .body("territories.bassin.code", contains("CO"));
    }

    @DisplayName("A body gives the same answer")
    @Test
    void body() {
        given().contentType(ContentType.JSON)
                .body("{\"lat\":50.851756,\"lon\":4.401445}")
                .post(LOCATE + "/search")
                .then()
                .statusCode(200)
                .body("statisticalSectors.code", contains("21015A77-"));
    }

    @DisplayName("A point outside the Region is told so")
    @ParameterizedTest
    @CsvSource({
        "51.0543, 3.7174", // Gent
        "50.8798, 4.7005", // Leuven
        "50.7360, 4.2372", // Halle
        "48.8566, 2.3522", // Paris
        "0, 0",
        "-90, 180"
    })
    void outside(double lat, double lon) {
        given().get(LOCATE + "?lang=nl&lat=" + lat + "&lon=" + lon)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/outside-region"))
                .body("detail", containsString("lat, lon"))
                .body("detail", containsString("Gewest"));
    }

    @DisplayName("Invalid questions are refused by name")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?lat=50.85",
                "?lon=4.35",
                "?lat=NaN&lon=4.35",
                "?lat=50.85&lon=Infinity",
                "?lat=91&lon=4.35",
                "?lat=50.85&lon=181",
                "?lat=50,85&lon=4.35",
                "?lat=50.85&lon=4.35&lat=50.85",
                "?lat=50.85&lon=4.35&radius=5",
                "?lat=50.85&lon=4.35&lang=en",
                "?LAT=50.85&lon=4.35"
            })
    void invalid(String query) {
        given().get(LOCATE + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameters"))
                .body("errors", not(empty()))
                .body("errors[0].parameter", not(nullValue()));
    }
}
