package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.CRS84;
import static brussels.repere.rest.ogc.OgcClient.EPSG;
import static brussels.repere.rest.ogc.OgcClient.ask;
import static brussels.repere.rest.ogc.OgcClient.get;
import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static brussels.repere.rest.ogc.OgcClient.read;
import static brussels.repere.rest.ogc.OgcClient.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The requirements of OGC API - Features, Part 2 (18-058r1), each by a test of its name. */
@ApplicationTest
class OgcCrsIT {

    private static final List<String> ALL = List.of(CRS84, EPSG + "4326", EPSG + "31370", EPSG + "3812", EPSG + "3857");
    private static final String COMMUNE = "/collections/communes/items/21010";

    private static List<String> crs(JsonNode collection) {
        return StreamSupport.stream(collection.get("crs").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @DisplayName("/req/crs/crs-uri")
    @Test
    void crsUri() {
        crs(get("/collections/communes"))
                .forEach(uri -> assertThat(URI.create(uri)).hasScheme("http").hasHost("www.opengis.net"));
    }

    @DisplayName("/req/crs/fc-md-crs-list")
    @Test
    void crsList() {
        assertThat(get("/collections").get("collections"))
                .allSatisfy(collection -> assertThat(crs(collection)).containsExactlyElementsOf(ALL));
    }

    @DisplayName("/req/crs/fc-md-crs-list-global")
    @Test
    void crsListGlobal() {
        assertThat(get("/collections").has("crs"))
                .as("each collection lists its own")
                .isFalse();
        assertThat(get("/collections").get("collections"))
                .allSatisfy(collection -> assertThat(crs(collection)).doesNotContain("#/crs"));
    }

    @DisplayName("/req/crs/fc-md-storageCrs")
    @Test
    void storageCrs() {
        assertThat(texts(get("/collections").get("collections"), "storageCrs")).containsOnly(CRS84);
    }

    @DisplayName("/req/crs/fc-md-storageCrs-valid-value")
    @Test
    void storageCrsValue() {
        assertThat(get("/collections").get("collections")).allSatisfy(collection -> assertThat(crs(collection))
                .contains(collection.get("storageCrs").asText()));
    }

    @DisplayName("/req/crs/fc-bbox-crs-definition")
    @Test
    void boxCrsDefinition() {
        JsonNode parameter = get("/api").at("/components/parameters/bbox-crs");
        assertThat(parameter.get("in").asText()).isEqualTo("query");
        assertThat(parameter.get("required").asBoolean()).isFalse();
        assertThat(parameter.at("/schema/type").asText()).isEqualTo("string");
        assertThat(parameter.at("/schema/format").asText()).isEqualTo("uri");
        assertThat(parameter.get("style").asText()).isEqualTo("form");
        assertThat(parameter.get("explode").asBoolean()).isFalse();
    }

    @DisplayName("/req/crs/fc-bbox-crs-valid-value")
    @Test
    void boxCrsValidValue() {
        ALL.forEach(uri -> ask("/collections/communes/items", Map.of("bbox", "1,2,3,4", "bbox-crs", uri))
                .then()
                .statusCode(200));
        ask("/collections/communes/items", Map.of("bbox", "1,2,3,4", "bbox-crs", EPSG + "2154"))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("bbox-crs"))
                .body("errors[0].allowed", hasItem(CRS84));
    }

    @DisplayName("/req/crs/fc-bbox-crs-valid-defaultValue")
    @Test
    void boxCrsDefault() {
        String box = "4.34,50.84,4.36,50.85";
        assertThat(ids(items("stops", Map.of("bbox", box, "limit", 1_000))))
                .isNotEmpty()
                .isEqualTo(ids(items("stops", Map.of("bbox", box, "bbox-crs", CRS84, "limit", 1_000))));
    }

    @DisplayName("/req/crs/fc-bbox-crs-action")
    @ParameterizedTest
    @ValueSource(strings = {"31370", "3812", "3857"})
    void boxCrsAction(String code) {
        JsonNode stops = items("stops", Map.of("limit", 1_000));
        Geometry middle = new CoordinateSystems()
                .findFromWgs84("EPSG:" + code)
                .orElseThrow()
                .apply(OgcGeometries.read(stops.at("/features/0/geometry")));
        Coordinate at = middle.getCoordinate();
        String around = (at.x - 1) + "," + (at.y - 1) + "," + (at.x + 1) + "," + (at.y + 1);
        assertThat(ids(items("stops", Map.of("bbox", around, "bbox-crs", EPSG + code))))
                .as("the stop within a metre")
                .contains(stops.at("/features/0/id").asText())
                .hasSizeLessThan(4);
        String turned = (at.x + 1) + "," + (at.y - 1) + "," + (at.x - 1) + "," + (at.y + 1);
        ask("/collections/stops/items", Map.of("bbox", turned, "bbox-crs", EPSG + code))
                .then()
                .statusCode(400)
                .body(
                        "errors[0].detail",
                        equalTo("Dans « bbox », le coin inférieur vient avant le coin supérieur,"
                                + " et les axes suivent l’ordre du système de coordonnées."));
    }

    @DisplayName("/req/crs/fc-bbox-crs-action: EPSG:4326 begins with latitude")
    @Test
    void latitudeFirst() {
        List<String> inCrs84 = ids(items("stops", Map.of("bbox", "4.34,50.84,4.36,50.85", "limit", 1_000)));
        assertThat(ids(items(
                        "stops", Map.of("bbox", "50.84,4.34,50.85,4.36", "bbox-crs", EPSG + "4326", "limit", 1_000))))
                .isNotEmpty()
                .isEqualTo(inCrs84);
        assertThat(ids(items("stops", Map.of("bbox", "4.34,50.84,4.36,50.85", "bbox-crs", EPSG + "4326"))))
                .as("the axes in the other order")
                .isEmpty();
    }

    @DisplayName("/req/crs/fc-crs-definition")
    @Test
    void crsDefinition() {
        JsonNode parameter = get("/api").at("/components/parameters/crs");
        assertThat(parameter.get("in").asText()).isEqualTo("query");
        assertThat(parameter.get("required").asBoolean()).isFalse();
        assertThat(parameter.at("/schema/format").asText()).isEqualTo("uri");
        assertThat(parameter.get("style").asText()).isEqualTo("form");
        assertThat(parameter.get("explode").asBoolean()).isFalse();
    }

    @DisplayName("/req/crs/fc-crs-valid-value")
    @Test
    void crsValidValue() {
        for (String path : List.of("/collections/communes/items", COMMUNE)) {
            ALL.forEach(uri -> ask(path, Map.of("crs", uri)).then().statusCode(200));
            ask(path, Map.of("crs", "http://www.opengis.net/def/crs/EPSG/0/0"))
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("crs"));
        }
    }

    @DisplayName("/req/crs/fc-crs-default-value")
    @Test
    void crsDefault() {
        assertThat(get(COMMUNE).get("geometry"))
                .isEqualTo(get(COMMUNE, Map.of("crs", CRS84)).get("geometry"));
    }

    @DisplayName("/req/crs/fc-crs-action")
    @ParameterizedTest
    @CsvSource({
        // The stop of the central station, by three conversions of another making; a metre is what they may differ by.
        "31370, 149300, 170500",
        "3812, 649300, 670500",
        "3857, 485000, 6594000"
    })
    void crsAction(String code, double x, double y) {
        JsonNode wgs84 = get("/collections/bassins/items/S").get("geometry");
        JsonNode projected =
                get("/collections/bassins/items/S", Map.of("crs", EPSG + code)).get("geometry");
        Geometry back =
                new CoordinateSystems().find("EPSG:" + code).orElseThrow().apply(OgcGeometries.read(projected));
        assertThat(back.getNumPoints()).isEqualTo(OgcGeometries.read(wgs84).getNumPoints());
        Coordinate here = back.getCoordinate();
        Coordinate expected = OgcGeometries.read(wgs84).getCoordinate();
        assertThat(here.x).isCloseTo(expected.x, within(1e-5));
        assertThat(here.y).isCloseTo(expected.y, within(1e-5));
        assertThat(OgcGeometries.read(projected).getCentroid().getX()).isCloseTo(x, within(10_000.0));
        assertThat(OgcGeometries.read(projected).getCentroid().getY()).isCloseTo(y, within(10_000.0));
    }

    @DisplayName("/req/crs/geojson")
    @Test
    void geojson() {
        JsonNode lonLat = get(COMMUNE).at("/geometry/coordinates/0/0/0");
        JsonNode latLon = get(COMMUNE, Map.of("crs", EPSG + "4326")).at("/geometry/coordinates/0/0/0");
        assertThat(latLon.get(0)).as("the axes in the order of the system").isEqualTo(lonLat.get(1));
        assertThat(latLon.get(1)).isEqualTo(lonLat.get(0));
    }

    @DisplayName("/req/crs/ogc-crs-header")
    @Test
    void crsHeader() {
        for (String path : List.of("/collections/communes/items", "/collections/services/items", COMMUNE)) {
            for (String uri : ALL) {
                Response response = ask(path, Map.of("crs", uri));
                assertThat(response.header("Content-Crs")).isEqualTo("<" + uri + ">");
                assertThat(read(response).has("crs"))
                        .as("no member of the old GeoJSON")
                        .isFalse();
            }
        }
    }

    @DisplayName("/req/crs/ogc-crs-header-value")
    @Test
    void crsHeaderValue() {
        assertThat(ask(COMMUNE, Map.of()).header("Content-Crs")).isEqualTo("<" + CRS84 + ">");
    }
}
