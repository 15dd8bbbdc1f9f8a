package brussels.repere.rest.places;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places while somebody types, and asked for by what was chosen. */
@ApplicationTest
class PlacesIT {

    @Inject
    IndexSynchronizer index;

    @DisplayName("A house has a point and says where it lies")
    @Test
    void house() {
        given().get("/api/v1/places?q=royale 217")
                .then()
                .statusCode(200)
                .body("places[0].id", equalTo("house:5429-1210-21014:217"))
                .body("places[0].kind", equalTo("house"))
                .body("places[0].label.fr", equalTo("Rue Royale 217, 1210 Saint-Josse-ten-Noode"))
                .body("places[0].label.nl", equalTo("Koningsstraat 217, 1210 Sint-Joost-ten-Node"))
                .body("places[0].precision", equalTo("house"))
                .body("places[0].point", hasKey("lat"))
                .body("places[0].territories.commune.code", contains("21014"))
                .body("places[0].territories.quartier", hasSize(1))
                .body("places[0].territories.bassin.code", contains("NE"));
    }

    @DisplayName("Territories, streets and postcodes are places too and have no point")
    @Test
    void otherPlaces() {
        given().contentType(ContentType.JSON)
                .body("{\"q\": \"koekel\", \"limit\": 5}")
                .post("/api/v1/places/search")
                .then()
                .statusCode(200)
                .body("places.id", hasItem("commune:21011"))
                .body("places.id", hasItem("quartier:17"))
                .body("places.kind", hasItem("street"))
                .body("places.findAll { it.kind != 'landmark' }.point", everyItem(nullValue()));
        given().get("/api/v1/places?q=1070&limit=1")
                .then()
                .body("places.label.nl", contains("1070 Anderlecht"))
                .body("places.precision", contains("area"));
    }

    @DisplayName("An unknown place gives an empty list")
    @Test
    void unknown() {
        given().get("/api/v1/places?q=75001 paris").then().statusCode(200).body("places", hasSize(0));
    }

    @DisplayName("Wrong parameters are named")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/places",
                "/api/v1/places?q=a&limit=0",
                "/api/v1/places?q=a&limit=51",
                "/api/v1/places?q=a&foo=1",
                "/api/v1/locate?place=bassin:Q",
                "/api/v1/locate?place=bassin:N&address=jette",
                "/api/v1/locate?place=bassin:N&lat=50.8&lon=4.3",
                "/api/v1/services?place=house:1",
                "/api/v1/services?place=bassin:N&territory=bassin:N"
            })
    void wrongParameters(String path) {
        given().get(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameters"))
                .body("errors", hasSize(1));
    }

    @DisplayName("A chosen place is located and served")
    @Test
    void chosenPlace() {
        index.synchronize();
        given().get("/api/v1/locate?place=quartier:30")
                .then()
                .statusCode(200)
                .body("chosen[0].territory.code", equalTo("30"))
                .body("statisticalSectors.size()", equalTo(6))
                .body("territories.quartier.code", contains("30"));
        given().get("/api/v1/services?place=house:5429-1210-21014:217&category=C67&reach=serving")
                .then()
                .statusCode(200)
                .body("place.offers[0].id", equalTo("house:5429-1210-21014:217"))
                .body("hits.certainty", everyItem(equalTo("certain")));
        given().get("/api/v1/services?place=street:2268-1000-21004&category=C67&reach=serving")
                .then()
                .statusCode(200)
                .body("place.precision", equalTo("street"));
    }

    @DisplayName("An address that is not understood names what may have been meant")
    @Test
    void candidates() {
        given().queryParam("address", "aide à domicile tervueren")
                .get("/api/v1/locate")
                .then()
                .statusCode(422)
                .body("suggestions.id", contains("quartier:30"))
                .body("suggestions[0].label.nl", equalTo("Tervurense Poort"));
        given().queryParam("address", "rue de rivoli 75001 paris")
                .get("/api/v1/locate")
                .then()
                .statusCode(422)
                .body("suggestions", nullValue())
                .body(not(containsString("rivoli")));
    }
}
