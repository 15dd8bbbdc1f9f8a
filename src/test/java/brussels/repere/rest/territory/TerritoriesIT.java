package brussels.repere.rest.territory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApplicationTest
class TerritoriesIT {

    private static final String TERRITORIES = "/api/v1/territories";

    @DisplayName("All territories are listed from the widest to the finest")
    @Test
    void widestFirst() {
        given().get(TERRITORIES)
                .then()
                .statusCode(200)
                .body("levels.level", contains("region", "bassin", "commune", "section", "quartier"))
                .body("levels.count", contains(1, 5, 19, 7, 145))
                .body("territories", hasSize(177))
                .body("territories[0].code", equalTo("04000"))
                .body("territories.find { it.code == '21004' }.postcodes", hasItem("1000"))
                .body("territories.find { it.code == '21005' }.population", nullValue());
    }

    @DisplayName("Bassins say that they are derived")
    @Test
    void derivedBassins() {
        given().get(TERRITORIES + "?level=bassin")
                .then()
                .statusCode(200)
                .body("territories.code", contains("CO", "N", "NE", "S", "SE"))
                .body("territories.derived", everyItem(is(true)));
    }

    @DisplayName("Each territory in the list says in which bassins it lies")
    @Test
    void bassinsOfEach() {
        given().get(TERRITORIES)
                .then()
                .body(
                        "territories.find { it.level == 'quartier' && it.code == '30' }.bassins",
                        contains("CO", "NE", "SE"))
                .body("territories.find { it.code == '21015' }.bassins", hasItem("NE"))
                .body(
                        "territories.findAll { it.level == 'quartier' || it.level == 'commune' }.bassins",
                        everyItem(hasSize(greaterThan(0))))
                .body(
                        "territories.findAll { it.level == 'bassin' || it.level == 'region' }.bassins",
                        everyItem(nullValue()));
    }

    @DisplayName("A quartier that straddles bassins says so")
    @Test
    void straddling() {
        given().get(TERRITORIES + "/quartier/30")
                .then()
                .statusCode(200)
                .body("territory.name.nl", equalTo("Tervurense Poort"))
                .body("statisticalSectors", hasSize(6))
                .body("touching.bassin.code", contains("CO", "NE", "SE"))
                .body("touching.commune.code", contains("21004", "21005", "21015", "21018"));
    }

    @DisplayName("An unknown territory is named")
    @ParameterizedTest
    @CsvSource({
        "/quartier/3000, code",
        "/quartier/030, code",
        "/basin/N, level",
        "/quartier-social-sante/1, level",
        "/basin.geojson, level"
    })
    void unknown(String path, String parameter) {
        given().get(TERRITORIES + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-territory"))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("UNKNOWN_VALUE"))
                .body("detail", containsString("/api/v1/territories"));
    }

    @DisplayName("An unknown level in a filter gets the list of those that exist")
    @Test
    void unknownLevel() {
        given().get(TERRITORIES + "?level=QUARTIER")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItem("quartier"));
    }

    @DisplayName("Shapes are cached by clients")
    @Test
    void cachedShapes() {
        String tag = given().get(TERRITORIES + "/bassin.geojson")
                .then()
                .statusCode(200)
                .contentType("application/geo+json")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get(TERRITORIES + "/bassin.geojson")
                .then()
                .statusCode(304);
        given().header("If-None-Match", tag)
                .get(TERRITORIES + "/bassin.geojson?simplify=10")
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
        given().header("Accept-Encoding", "gzip")
                .get(TERRITORIES + "/quartier.geojson")
                .then()
                .header("content-encoding", "gzip");
    }

    @DisplayName("Simplified neighbours keep their shared borders identical")
    @Test
    void sharedBorders() throws IOException {
        JsonNode stored = shapes("commune", 0);
        JsonNode simple = shapes("commune", 25);
        assertThat(simple.path("features")).hasSize(19);
        assertThat(segments(simple).size()).isLessThan(segments(stored).size() * 2 / 3);
        assertThat(segments(simple).values()).allMatch(owners -> owners.size() <= 2);
        assertThat(ofOneAlone(simple))
                .as("segments of one commune alone: the edge of the Region, and no shared border has come apart")
                .isLessThan(ofOneAlone(stored));
    }

    private static long ofOneAlone(JsonNode collection) {
        return segments(collection).values().stream()
                .filter(owners -> owners.size() == 1)
                .count();
    }

    private static JsonNode shapes(String level, int simplify) throws IOException {
        return new ObjectMapper()
                .readTree(given().get(TERRITORIES + "/" + level + ".geojson?simplify=" + simplify)
                        .asByteArray());
    }

    /** Every segment, whatever its direction, with the territories that have it. */
    private static Map<String, List<String>> segments(JsonNode collection) {
        Map<String, List<String>> segments = new HashMap<>();
        for (JsonNode feature : collection.path("features")) {
            for (JsonNode polygon : feature.path("geometry").path("coordinates")) {
                for (JsonNode ring : polygon) {
                    for (int i = 1; i < ring.size(); i++) {
                        String one = ring.get(i - 1).toString();
                        String other = ring.get(i).toString();
                        String key = one.compareTo(other) < 0 ? one + other : other + one;
                        segments.computeIfAbsent(key, segment -> new ArrayList<>())
                                .add(feature.path("id").asText());
                    }
                }
            }
        }
        return segments;
    }

    @DisplayName("A tolerance beyond what is allowed is refused")
    @Test
    void tolerance() {
        given().get(TERRITORIES + "/bassin.geojson?simplify=101").then().statusCode(400);
        given().get(TERRITORIES + "/bassin.geojson?simplify=-1").then().statusCode(400);
    }
}
