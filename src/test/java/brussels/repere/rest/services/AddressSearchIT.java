package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as they are typed, located and asked for. */
@ApplicationTest
class AddressSearchIT {

    @Inject
    IndexSynchronizer index;

    @BeforeEach
    void followed() {
        index.synchronize();
    }

    @DisplayName("A known house is a point")
    @Test
    void knownHouse() {
        given().queryParam("address", "Marconistraat 85, Vorst")
                .get("/api/v1/locate")
                .then()
                .statusCode(200)
                .body("precision", equalTo("house"))
                .body("point.lat", not(nullValue()))
                .body("statisticalSectors", hasSize(1))
                .body("territories.commune.code", contains("21007"))
                .body("offers[0].street.fr", equalTo("Rue Marconi"))
                .body("offers[0].number", equalTo("85"));
    }

    @DisplayName("An unknown house is its street and never a point")
    @Test
    void unknownHouse() {
        given().contentType(ContentType.JSON)
                .body("{\"address\": \"rue haute 298\"}")
                .post("/api/v1/locate/search")
                .then()
                .statusCode(200)
                .body("precision", equalTo("street"))
                .body("point", nullValue())
                .body("territories.commune.code", contains("21004"))
                .body("offers.number", contains(nullValue()));
    }

    @DisplayName("A street of several communes is all of them")
    @Test
    void streetOfCommunes() {
        given().queryParam("address", "haachtsesteenweg")
                .get("/api/v1/locate")
                .then()
                .statusCode(200)
                .body("precision", equalTo("street"))
                .body("offers.commune", containsInAnyOrder("21015", "21004", "21006", "21014"))
                .body("territories.bassin.code", hasItem("NE"));
    }

    @DisplayName("A vague address is served certainly or possibly, and told what would make it certain")
    @Test
    void vagueAddress() {
        JsonPath answer = given().queryParam("address", "chaussée de haecht")
                .queryParam("category", "C67")
                .queryParam("reach", "serving")
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("hits.find { it.source.id == '13214' }.certainty"))
                .isEqualTo("possible");
        assertThat(answer.getString("hits.find { it.source.id == '13214' }.why.find { it.code == 'MAY_SERVE' }.text"))
                .isEqualTo("Couvre peut-être cette adresse : précisez le numéro");
        JsonPath sure = given().queryParam("address", "chaussée de haecht 1030")
                .queryParam("category", "C67")
                .queryParam("reach", "serving")
                .get("/api/v1/services")
                .jsonPath();
        assertThat(sure.getString("hits.find { it.source.id == '13214' }.certainty"))
                .isEqualTo("certain");
    }

    /** Who is sure comes before who may be near: of the others most people of the street would stand before a closed door. */
    @DisplayName("For a vague address, certain services come first")
    @Test
    void certainFirst() {
        List<String> certainties = given().queryParam("address", "1000")
                .queryParam("category", "C67")
                .queryParam("reach", "serving")
                .get("/api/v1/services")
                .jsonPath()
                .getList("hits.certainty");
        assertThat(certainties).contains("certain", "possible").isSorted();
    }

    /** The register that tests have knows no houses there. */
    @DisplayName("A client that gave a number is not asked for it")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"fr|Couvre peut-être cette adresse : appelez d’abord", "nl|Misschien voor dit adres: bel eerst"})
    void numberGiven(String lang, String text) {
        JsonPath answer = given().queryParam("address", "chaussée de haecht 9999")
                .queryParam("category", "C67")
                .queryParam("reach", "serving")
                .queryParam("lang", lang)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getString("hits.find { it.source.id == '13214' }.why.find { it.code == 'MAY_SERVE' }.text"))
                .isEqualTo(text);
    }

    @DisplayName("A postcode is all that it stands for")
    @Test
    void postcode() {
        given().queryParam("address", "1000")
                .get("/api/v1/locate")
                .then()
                .statusCode(200)
                .body("precision", equalTo("area"))
                .body("territories.bassin.code", hasItem("CO"))
                .body("territories.bassin.code", hasItem("S"))
                .body("territories.commune.code", hasItem("21004"));
    }

    @DisplayName("An address that is not understood is told so and not repeated")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rue de rivoli 10 paris",
                "veldstraat 12 9000 gent",
                "🏠🏠",
                "'; drop table service; --",
                "name:* AND (street:\"x\")",
                "شارع هوت ٢٩٨",
                "....",
                " "
            })
    void notUnderstood(String address) {
        given().queryParam("address", address)
                .get("/api/v1/locate")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-address"))
                .body(not(containsString("rivoli")));
    }

    @DisplayName("A point knows the nearest house within fifty metres")
    @Test
    void nearestHouse() {
        given().get("/api/v1/locate?lat=50.8191&lon=4.3426")
                .then()
                .statusCode(200)
                .body("nearestAddress.street.nl", equalTo("Marconistraat"))
                .body("nearestAddress.number", equalTo("85"))
                .body("nearestAddress.distanceMetres", lessThan(10));
        given().get("/api/v1/locate?lat=50.7999&lon=4.4200")
                .then()
                .statusCode(200)
                .body("nearestAddress", nullValue());
    }

    @DisplayName("A text that is too long is refused, and one place is enough")
    @Test
    void limits() {
        given().contentType(ContentType.JSON)
                .body("{\"address\": \"" + "x ".repeat(5_000) + "\"}")
                .post("/api/v1/locate/search")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("address"));
        given().queryParam("address", "rue haute")
                .get("/api/v1/services?territory=bassin:N")
                .then()
                .statusCode(400)
                .body("errors.code", contains("NOT_ALLOWED"));
    }
}
