package brussels.repere.rest.streets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of streets over HTTP. */
@ApplicationTest
class StreetsIT {

    /** Around the Grand-Place. */
    private static final String CENTRE = "/api/v1/streets/tiles/14/8390/5496";

    private static final String ATTRIBUTION = "© OpenStreetMap contributors, ODbL 1.0";
    /** A view of a telephone is four tiles of these at most, one of a desk nine. */
    private static final int MAX_TILE_BYTES = 15_000;

    private static final RestAssuredConfig UNDECODED = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @DisplayName("A tile has streets with both names, the most important first, and its publisher")
    @Test
    void tile() {
        given().get(CENTRE)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("attribution", equalTo(ATTRIBUTION))
                .body("extent", equalTo(2048))
                .body("streets.name.fr", hasItem("Rue du Midi"))
                .body("streets.name.nl", hasItem("Zuidstraat"))
                .body("streets[0].importance", equalTo("main"))
                .body("streets.findAll { it.lines.isEmpty() }", empty());
    }

    @DisplayName("Outside of the Region a tile is empty")
    @Test
    void outside() {
        given().get("/api/v1/streets/tiles/14/0/0")
                .then()
                .statusCode(200)
                .body("streets", empty())
                .body("others", empty());
    }

    @DisplayName("The tiles of the centre that screens load are small")
    @ParameterizedTest
    @ValueSource(strings = {"11/1048/687", "13/4195/2748", "14/8390/5496"})
    void size(String position) {
        byte[] sent = given().config(UNDECODED)
                .header("Accept-Encoding", "gzip")
                .get("/api/v1/streets/tiles/" + position)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .extract()
                .asByteArray();
        assertThat(sent).hasSizeBetween(5_000, MAX_TILE_BYTES);
    }

    @DisplayName("Who holds a tile of these data is told so, and keeps it for an hour")
    @Test
    void revalidation() {
        String tag = given().get(CENTRE)
                .then()
                .header("Cache-Control", "max-age=3600")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(CENTRE).then().statusCode(304).body(equalTo(""));
    }

    @DisplayName("A tile that the grid does not have is refused, and the bound is named")
    @ParameterizedTest
    @CsvSource({
        "7/1/1, z, 8",
        "17/1/1, z, 16",
        "14/16384/1, x, 2^z - 1",
        "14/1/16384, y, 2^z - 1",
        "14/-1/1, x, 2^z - 1"
    })
    void notOnGrid(String position, String parameter, String bound) {
        given().get("/api/v1/streets/tiles/" + position)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", equalTo(List.of(parameter)))
                .body("errors[0].detail", containsString(bound));
    }

    @DisplayName("A position that is no number is no address")
    @ParameterizedTest
    @ValueSource(strings = {"14/a/5496", "14/8390.5/5496", "14/8390", "99999999999/1/1"})
    void noNumber(String position) {
        given().get("/api/v1/streets/tiles/" + position).then().statusCode(404).contentType("application/problem+json");
    }

    @DisplayName("Both faults of a position are told at once, in Dutch too")
    @Test
    void bothFaults() {
        given().get("/api/v1/streets/tiles/14/16384/-2?lang=nl")
                .then()
                .statusCode(400)
                .body("errors.parameter", equalTo(List.of("x", "y")))
                .body("errors[0].detail", containsString("zoomniveau"));
    }

    @DisplayName("The line of a street is given as GeoJSON, in the query or in a body")
    @Test
    void line() {
        given().queryParam("street", "4271-1000-21004")
                .get("/api/v1/streets.geojson")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .body("attribution", equalTo(ATTRIBUTION))
                .body("features", hasSize(1))
                .body("features[0].id", equalTo("4271-1000-21004"))
                .body("features[0].properties.name.fr", equalTo("Allée Verte"))
                .body("features[0].geometry.type", equalTo("MultiLineString"))
                .body("features[0].geometry.coordinates", not(empty()));
        given().contentType("application/json")
                .body(Map.of("street", List.of("4271-1000-21004", "2437-1000-21004")))
                .post("/api/v1/streets/search.geojson")
                .then()
                .statusCode(200)
                .body("features.id", hasItem("4271-1000-21004"));
    }

    @DisplayName("A street that does not exist, or none, is told, and what was given is not repeated")
    @Test
    void unknownStreet() {
        given().queryParam("street", "rue secrète")
                .get("/api/v1/streets.geojson")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("street"))
                .body("errors[0].code", equalTo("UNKNOWN_VALUE"))
                .body(not(containsString("secrète")));
        given().get("/api/v1/streets.geojson").then().statusCode(400).body("errors[0].code", equalTo("MISSING"));
    }

    @DisplayName("Maps of other sites may read streets")
    @Test
    void otherSites() {
        given().header("Origin", "https://partner.example")
                .get(CENTRE)
                .then()
                .header("Access-Control-Allow-Origin", "*");
    }
}
