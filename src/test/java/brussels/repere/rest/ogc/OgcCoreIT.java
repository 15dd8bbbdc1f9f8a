package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.ROOT;
import static brussels.repere.rest.ogc.OgcClient.ask;
import static brussels.repere.rest.ogc.OgcClient.collections;
import static brussels.repere.rest.ogc.OgcClient.follow;
import static brussels.repere.rest.ogc.OgcClient.get;
import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static brussels.repere.rest.ogc.OgcClient.links;
import static brussels.repere.rest.ogc.OgcClient.read;
import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.generation.GenerationPoller;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** The requirements of OGC API - Features, Part 1 (17-069r4), class Core, each by a test of its name. */
@ApplicationTest
class OgcCoreIT {

    private static final String CORE = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core";
    private static final String SERVICES = "/collections/services/items";

    @Inject
    TestRecords records;

    @Inject
    GenerationPoller generations;

    @AfterEach
    void clear() {
        records.removeAll();
        generations.poll();
    }

    @DisplayName("/req/core/root-op")
    @ParameterizedTest
    @ValueSource(strings = {ROOT, ROOT + "/"})
    void rootOp(String path) {
        given().get(path).then().statusCode(200).contentType("application/json");
    }

    @DisplayName("/req/core/root-success")
    @Test
    void rootSuccess() {
        JsonNode landing = get("");
        assertThat(links(landing, "service-desc", "application/vnd.oai.openapi+json;version=3.0"))
                .hasSize(1);
        assertThat(links(landing, "service-doc", "text/html")).hasSize(1);
        assertThat(links(landing, "conformance", "application/json")).hasSize(1);
        assertThat(links(landing, "data", "application/json")).hasSize(1);
        for (JsonNode link : landing.get("links")) {
            given().urlEncodingEnabled(false)
                    .get(link.get("href").asText())
                    .then()
                    .statusCode(200)
                    .contentType(startsWith(link.get("type").asText()));
        }
    }

    @DisplayName("/req/core/api-definition-op")
    @Test
    void apiDefinitionOp() {
        given().get(ROOT + "/api").then().statusCode(200);
    }

    @DisplayName("/req/core/api-definition-success")
    @Test
    void apiDefinitionSuccess() {
        given().accept("application/vnd.oai.openapi+json;version=3.0")
                .get(ROOT + "/api")
                .then()
                .statusCode(200)
                .contentType("application/vnd.oai.openapi+json;version=3.0")
                .body("openapi", startsWith("3.0"));
        given().accept("text/html")
                .get(ROOT + "/api")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("/collections/services/items"), containsString("bbox"));
    }

    @DisplayName("/req/core/conformance-op")
    @Test
    void conformanceOp() {
        given().get(ROOT + "/conformance").then().statusCode(200).contentType("application/json");
    }

    @DisplayName("/req/core/conformance-success")
    @Test
    void conformanceSuccess() {
        given().get(ROOT + "/conformance").then().body("conformsTo", hasItem(CORE));
    }

    @DisplayName("/req/core/http")
    @Test
    void http() {
        given().head(ROOT + SERVICES).then().statusCode(200).contentType("application/geo+json");
        given().head(ROOT + SERVICES + "?limit=10000").then().statusCode(200).contentType("application/geo+json");
        given().post(ROOT + SERVICES).then().statusCode(405);
        given().get(ROOT + "/nothing").then().statusCode(404).contentType("application/problem+json");
        given().accept("image/png").get(ROOT + SERVICES).then().statusCode(406).body("status", equalTo(406));
        Response first = given().get(ROOT + SERVICES);
        given().header("If-None-Match", first.header("ETag"))
                .get(ROOT + SERVICES)
                .then()
                .statusCode(304);
        given().header("Origin", "https://partner.example")
                .get(ROOT + SERVICES)
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("content-crs"));
    }

    @DisplayName("/req/core/query-param-unknown")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "?unknown=1",
                "/conformance?unknown=1",
                "/api?unknown=1",
                "/collections?unknown=1",
                "/collections/services?unknown=1",
                "/collections/services/items?unknown=1",
                "/collections/services/items?kind=tram",
                "/collections/communes/items/21001?unknown=1"
            })
    void queryParamUnknown(String path) {
        given().get(ROOT + path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameters"))
                .body("errors[0].code", equalTo("UNKNOWN"))
                .body("errors[0].allowed", hasItem("f"));
    }

    @DisplayName("/req/core/query-param-invalid")
    @ParameterizedTest
    @CsvSource({
        "limit, unlimited",
        "limit, 0",
        "limit, -1",
        "limit, 1.5",
        "limit, ''",
        "bbox, '1,2,3'",
        "bbox, '1,2,3,4,5'",
        "bbox, 'a,b,c,d'",
        "bbox, 'NaN,0,1,1'",
        "bbox, '4.3,50.9,4.4,50.8'",
        "bbox, '4.3,50.8,4.4,91'",
        "bbox, '-181,50,4,51'",
        "bbox, '4.3,50.8,10,4.4,50.9,0'",
        "bbox-crs, EPSG:4326",
        "crs, EPSG:31370",
        "crs, http://www.opengis.net/def/crs/EPSG/0/2154",
        "datetime, yesterday",
        "datetime, ../..",
        "datetime, /",
        "datetime, 2026-13-01",
        "datetime, 2026-11-30T12:00:00",
        "datetime, 2026-02-01/2026-01-01",
        "datetime, 2026-01-01/2026-02-01/2026-03-01",
        "datetime, P1D/2026-01-01",
        "f, xml",
        "lang, de",
        "after, ''",
        "confidential_location, yes"
    })
    void queryParamInvalid(String name, String value) {
        ask(SERVICES, Map.of(name, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", containsString("paramètre"))
                .body("status", equalTo(400))
                .body("errors.parameter", hasItem(name));
    }

    @DisplayName("/req/core/query-param-invalid: of one feature, a value given twice, and two cursors at once")
    @Test
    void otherInvalid() {
        ask("/collections/communes/items/21001", Map.of("crs", "x")).then().statusCode(400);
        given().get(ROOT + SERVICES + "?limit=1&limit=2")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("REPEATED"));
        ask(SERVICES, Map.of("after", "a", "before", "b")).then().statusCode(400);
    }

    @DisplayName("/req/core/crs84")
    @Test
    void crs84() {
        JsonNode commune = get("/collections/communes/items/21001").get("geometry");
        JsonNode point = commune.at("/coordinates/0/0/0");
        assertThat(point.get(0).asDouble()).as("longitude first").isBetween(4.2, 4.5);
        assertThat(point.get(1).asDouble()).isBetween(50.7, 51.0);
    }

    @DisplayName("/req/core/fc-md-op")
    @Test
    void fcMdOp() {
        given().get(ROOT + "/collections").then().statusCode(200).contentType("application/json");
    }

    @DisplayName("/req/core/fc-md-success")
    @Test
    void fcMdSuccess() {
        assertThat(collections())
                .contains("regions", "bassins", "communes", "quartiers", "statistical-sectors", "services", "stops")
                .doesNotHaveDuplicates();
    }

    @DisplayName("/req/core/fc-md-links")
    @Test
    void fcMdLinks() {
        JsonNode document = get("/collections");
        assertThat(links(document, "self", "application/json")).hasSize(1);
        assertThat(links(document, "alternate", "text/html")).hasSize(1);
    }

    @DisplayName("/req/core/fc-md-items")
    @Test
    void fcMdItems() {
        JsonNode communes = get("/collections/communes");
        assertThat(communes.get("title").asText()).isEqualTo("Communes");
        assertThat(communes.get("description").asText()).isNotBlank();
        assertThat(get("/collections/communes", Map.of("lang", "nl"))
                        .get("title")
                        .asText())
                .isEqualTo("Gemeenten");
    }

    @DisplayName("/req/core/fc-md-items-links")
    @Test
    void fcMdItemsLinks() {
        for (JsonNode collection : get("/collections").get("collections")) {
            assertThat(links(collection, "items", "application/geo+json")).hasSize(1);
            assertThat(links(collection, "items", "text/html")).hasSize(1);
        }
    }

    @DisplayName("/req/core/fc-md-extent")
    @Test
    void fcMdExtent() {
        for (JsonNode collection : get("/collections").get("collections")) {
            JsonNode box = collection.at("/extent/spatial/bbox/0");
            assertThat(box).hasSize(4);
            Envelope extent = new Envelope(
                    box.get(0).asDouble(),
                    box.get(2).asDouble(),
                    box.get(1).asDouble(),
                    box.get(3).asDouble());
            JsonNode page = items(collection.get("id").asText(), Map.of("limit", 10_000));
            for (JsonNode feature : page.get("features")) {
                assertThat(extent.contains(OgcGeometries.envelope(feature.get("geometry"))))
                        .as(feature.get("id").asText())
                        .isTrue();
            }
        }
    }

    @DisplayName("/req/core/fc-md-extent-multi")
    @Test
    void fcMdExtentMulti() {
        for (JsonNode collection : get("/collections").get("collections")) {
            assertThat(collection.at("/extent/spatial/bbox"))
                    .as("one box that is the whole")
                    .hasSize(1);
        }
        JsonNode interval = get("/collections/services").at("/extent/temporal/interval");
        assertThat(interval).hasSize(1);
        assertThat(Instant.parse(interval.at("/0/0").asText()))
                .isBefore(Instant.parse(interval.at("/0/1").asText()));
    }

    @DisplayName("/req/core/sfc-md-op")
    @Test
    void sfcMdOp() {
        for (String id : collections()) {
            given().get(ROOT + "/collections/" + id).then().statusCode(200);
        }
        given().get(ROOT + "/collections/nothing")
                .then()
                .statusCode(404)
                .body("status", equalTo(404))
                .body("type", equalTo("/problems/unknown-layer"))
                .body("detail", containsString("/ogc/collections"));
    }

    @DisplayName("/req/core/sfc-md-success")
    @Test
    void sfcMdSuccess() {
        for (JsonNode collection : get("/collections").get("collections")) {
            assertThat(get("/collections/" + collection.get("id").asText())).isEqualTo(collection);
        }
    }

    @DisplayName("/req/core/fc-op")
    @Test
    void fcOp() {
        for (String id : collections()) {
            given().get(ROOT + "/collections/" + id + "/items").then().statusCode(200);
        }
        given().get(ROOT + "/collections/nothing/items").then().statusCode(404);
    }

    @DisplayName("/req/core/fc-bbox-response")
    @ParameterizedTest
    @ValueSource(strings = {"communes", "quartiers", "stops", "services"})
    void fcBboxResponse(String collection) {
        Envelope box = new Envelope(4.34, 4.36, 50.84, 50.85);
        JsonNode all = items(collection, Map.of("limit", 10_000));
        List<String> expected = OgcGeometries.listIntersecting(all, box);
        assertThat(expected).hasSizeBetween(1, all.get("features").size() - 1);
        assertThat(ids(items(collection, Map.of("limit", 10_000, "bbox", "4.34,50.84,4.36,50.85"))))
                .isEqualTo(expected);
        assertThat(ids(items(collection, Map.of("limit", 10_000, "bbox", "4.34,50.84,0,4.36,50.85,100"))))
                .as("heights change nothing")
                .isEqualTo(expected);
    }

    @DisplayName(
            "/req/core/fc-bbox-response: across the meridian of 180 degrees, at the poles and far away, nothing but what has no place")
    @ParameterizedTest
    @ValueSource(strings = {"177,65,-177,70", "-180,85,180,90", "-180,-90,180,-85", "-80,-5,-70,5"})
    void farAway(String box) {
        assertThat(items("communes", Map.of("bbox", box)).get("numberMatched").asInt())
                .isZero();
        JsonNode services = items("services", Map.of("bbox", box, "limit", 10_000));
        assertThat(services.get("features")).isNotEmpty().allSatisfy(feature -> assertThat(
                        feature.get("geometry").isNull())
                .isTrue());
        assertThat(items("communes", Map.of("bbox", "170,50,5,51", "limit", 1))
                        .get("numberMatched")
                        .asInt())
                .as("around the other side of the world")
                .isEqualTo(19);
    }

    @DisplayName("/req/core/fc-limit-response-1")
    @Test
    void fcLimitResponse() {
        assertThat(items("quartiers", Map.of()).get("features")).hasSize(10);
        assertThat(items("quartiers", Map.of("limit", 1)).get("features")).hasSize(1);
        assertThat(items("quartiers", Map.of("limit", "99999999")).get("features"))
                .as("the most there may be")
                .hasSizeGreaterThan(100);
    }

    @DisplayName("/req/core/fc-time-response")
    @ParameterizedTest
    @CsvSource({
        "2017-02-10T12:00:00Z, true",
        "2017-02-10T13:00:00+01:00, true",
        "2017-02-10, true",
        "2017-03-10, false",
        "2016-01-01T00:00:00Z/2017-02-10T00:00:00Z, true",
        "2017-03-02T00:00:00Z/2017-05-01T00:00:00Z, false",
        "../2017-02-10T00:00:00Z, true",
        "/2017-01-10T00:00:00Z, false",
        "2017-02-10T00:00:00Z/.., true",
        "2017-03-02T00:00:00Z/, false",
        "2017-02-01/P2D, true",
        "2016-02-01/P1MT1H, false",
        "2017-01-31T23:30:00Z, true",
        "2017-01-31T22:30:00Z, false"
    })
    void fcTimeResponse(String time, boolean matches) {
        JsonNode page = items("services", Map.of("datetime", time, "limit", 10_000));
        boolean found = false;
        for (JsonNode feature : page.get("features")) {
            found |= feature.at("/properties/as_of").asText().equals("2017-02");
        }
        assertThat(found).isEqualTo(matches);
    }

    @DisplayName(
            "/req/core/fc-time-response: a service of which nobody knows when its facts were right matches every time")
    @Test
    void undated() {
        records.add(entry("undated").verified(null), entry("old").verified("2011-05"));
        generations.poll();
        assertThat(names("2011-05-10")).containsExactlyInAnyOrder("undated", "old");
        assertThat(names("2011-06-10")).containsExactly("undated");
    }

    private static List<String> names(String time) {
        JsonNode page = items("services", Map.of("datetime", time, "source", "test", "limit", 10_000));
        return page.get("features").findValuesAsText("name_fr");
    }

    @DisplayName("/req/core/fc-time-response: territories have the days of their delimitation, stops no time")
    @Test
    void timesOfOthers() {
        String from = get("/collections/communes/items/21001")
                .at("/properties/valid_from")
                .asText();
        assertThat(items("communes", Map.of("datetime", from))
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(19);
        assertThat(items("communes", Map.of("datetime", "1970-01-01"))
                        .get("numberMatched")
                        .asInt())
                .isZero();
        assertThat(items("stops", Map.of("datetime", "1970-01-01"))
                        .get("numberMatched")
                        .asInt())
                .isEqualTo(items("stops", Map.of()).get("numberMatched").asInt());
    }

    @DisplayName("/req/core/fc-response")
    @Test
    void fcResponse() {
        for (String collection : collections()) {
            JsonNode page = items(collection, Map.of("limit", 3));
            assertThat(page.get("type").asText()).isEqualTo("FeatureCollection");
            assertThat(page.get("features")).isNotEmpty().allSatisfy(feature -> {
                assertThat(feature.get("type").asText()).isEqualTo("Feature");
                assertThat(feature.get("id").asText()).isNotBlank();
                assertThat(feature.has("geometry")).isTrue();
                assertThat(feature.get("properties").isObject()).isTrue();
            });
        }
    }

    @DisplayName("/req/core/fc-links")
    @Test
    void fcLinks() {
        JsonNode page = items("quartiers", Map.of("limit", 20, "bbox", "4.3,50.8,4.4,50.9"));
        assertThat(links(page, "self", "application/geo+json")).hasSize(1);
        assertThat(links(page, "alternate", "text/html")).hasSize(1);
        int matched = page.get("numberMatched").asInt();
        assertThat(matched).isGreaterThan(40);
        assertThat(follow(page, "next"))
                .hasSize(matched)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @DisplayName("/req/core/fc-links: the way back ends at the first page, and a feature that went away breaks no link")
    @Test
    void back() {
        JsonNode last = items("quartiers", Map.of("limit", 20, "before", "zzz"));
        assertThat(links(last, "next", null)).isEmpty();
        List<String> back = follow(last, "prev");
        assertThat(Set.copyOf(back)).hasSize(last.get("numberMatched").asInt());
        JsonNode first = items("communes", Map.of("limit", 3));
        assertThat(links(first, "prev", null)).isEmpty();
        assertThat(ids(items("communes", Map.of("limit", 3, "after", "21003x"))).get(0))
                .isEqualTo("21004");
    }

    @DisplayName("/req/core/fc-rel-type")
    @Test
    void fcRelType() {
        assertThat(items("quartiers", Map.of("limit", 20)).get("links")).allSatisfy(link -> {
            assertThat(link.get("rel").asText()).isNotBlank();
            assertThat(link.get("type").asText()).contains("/");
        });
    }

    @DisplayName("/req/core/fc-timeStamp")
    @Test
    void fcTimeStamp() {
        Instant stamp = Instant.parse(items("stops", Map.of()).get("timeStamp").asText());
        assertThat(Duration.between(stamp, Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }

    @DisplayName("/req/core/fc-numberMatched")
    @Test
    void fcNumberMatched() {
        for (String collection : collections()) {
            int matched =
                    items(collection, Map.of("limit", 1)).get("numberMatched").asInt();
            assertThat(items(collection, Map.of("limit", 10_000)).get("features"))
                    .hasSize(matched);
        }
    }

    @DisplayName("/req/core/fc-numberReturned")
    @Test
    void fcNumberReturned() {
        JsonNode page = items("communes", Map.of("limit", 7, "after", "21013"));
        assertThat(page.get("numberReturned").asInt())
                .isEqualTo(page.get("features").size())
                .isEqualTo(6);
    }

    @DisplayName("/req/core/f-op")
    @Test
    void fOp() {
        for (String collection : collections()) {
            String id = ids(items(collection, Map.of("limit", 1))).get(0);
            given().get(ROOT + "/collections/" + collection + "/items/" + id)
                    .then()
                    .statusCode(200);
        }
        given().get(ROOT + "/collections/communes/items/21999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-feature"));
    }

    @DisplayName("/req/core/f-success")
    @Test
    void fSuccess() {
        JsonNode feature = get("/collections/communes/items/21015");
        assertThat(feature.at("/properties/name_fr").asText()).isEqualTo("Schaerbeek");
        assertThat(feature.at("/properties/name_nl").asText()).isEqualTo("Schaarbeek");
        assertThat(feature.get("geometry"))
                .isEqualTo(items("communes", Map.of("code", "21015")).at("/features/0/geometry"));
    }

    @DisplayName("/req/core/f-links")
    @Test
    void fLinks() {
        JsonNode feature = get("/collections/communes/items/21015");
        assertThat(links(feature, "self", "application/geo+json")).hasSize(1);
        assertThat(links(feature, "alternate", "text/html")).hasSize(1);
        String collection = links(feature, "collection", "application/json").get(0);
        assertThat(read(given().get(collection)).get("id").asText()).isEqualTo("communes");
    }

    @DisplayName("Property filters are exact, and find each of several values")
    @Test
    void filters() {
        JsonNode sectors = items("statistical-sectors", Map.of("commune", "21010", "limit", 10_000));
        assertThat(sectors.get("features")).isNotEmpty().allSatisfy(sector -> assertThat(
                        sector.at("/properties/commune").asText())
                .isEqualTo("21010"));
        JsonNode services = items("services", Map.of("categories", "C67", "bassin", "S", "limit", 10_000));
        assertThat(services.get("features")).isNotEmpty().allSatisfy(service -> assertThat(
                        List.of(service.at("/properties/categories").asText().split(" \\| ")))
                .contains("C67"));
        assertThat(items("services", Map.of("categories", "C6"))
                        .get("numberMatched")
                        .asInt())
                .isZero();
    }
}
