package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.ROOT;
import static brussels.repere.rest.ogc.OgcClient.collections;
import static brussels.repere.rest.ogc.OgcClient.get;
import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.reprezen.kaizen.oasparser.OpenApi3Parser;
import com.reprezen.kaizen.oasparser.model3.OpenApi3;
import com.reprezen.kaizen.oasparser.model3.Parameter;
import com.reprezen.kaizen.oasparser.model3.Path;
import io.restassured.response.Response;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The requirements of OGC API - Features, Part 1 (17-069r4), classes GeoJSON, HTML and OpenAPI 3.0, each by a test of its name. */
@ApplicationTest
class OgcFormsIT {

    private static final String PART_1 = "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/";

    private static OpenApi3 description() throws Exception {
        String text = given().get(ROOT + "/api").asString();
        OpenApi3 parsed = new OpenApi3Parser().parse(text, new URL("http://localhost/"), true);
        assertThat(parsed.isValid())
                .as(() -> parsed.getValidationResults().getItems().toString())
                .isTrue();
        return parsed;
    }

    private static Map<String, Parameter> parameters(OpenApi3 description, String path) {
        Path found = description.getPath(path);
        return found.getGet().getParameters().stream().collect(Collectors.toMap(Parameter::getName, each -> each));
    }

    @DisplayName("/req/geojson/definition")
    @ParameterizedTest
    @ValueSource(strings = {"/collections/services/items", "/collections/communes/items/21001"})
    void geojsonDefinition(String path) {
        given().accept("application/geo+json")
                .get(ROOT + path)
                .then()
                .statusCode(200)
                .contentType("application/geo+json");
    }

    @DisplayName("/req/geojson/content")
    @Test
    void geojsonContent() {
        for (String collection : collections()) {
            JsonNode page = items(collection, Map.of("limit", 2));
            assertThat(page.get("type").asText()).isEqualTo("FeatureCollection");
            for (JsonNode feature : page.get("features")) {
                if (!feature.get("geometry").isNull()) {
                    assertThat(OgcGeometries.read(feature.get("geometry")).isValid())
                            .isTrue();
                }
            }
            assertThat(get("/collections/" + collection + "/items/" + ids(page).get(0))
                            .get("type")
                            .asText())
                    .isEqualTo("Feature");
        }
    }

    @DisplayName("/req/html/definition")
    @Test
    void htmlDefinition() {
        String id = ids(items("services", Map.of("limit", 1))).get(0);
        for (String path : List.of(
                "",
                "/api",
                "/conformance",
                "/collections",
                "/collections/services",
                "/collections/services/items",
                "/collections/services/items/" + id)) {
            given().accept("text/html,application/xhtml+xml,*/*;q=0.8")
                    .get(ROOT + path)
                    .then()
                    .statusCode(200)
                    .contentType("text/html");
            given().accept("application/json")
                    .get(ROOT + path + "?f=html")
                    .then()
                    .statusCode(200)
                    .contentType("text/html");
        }
    }

    @DisplayName("/req/html/content")
    @Test
    void htmlContent() {
        given().get(ROOT + "/collections/communes/items/21015?f=html&lang=nl")
                .then()
                .header("Content-Language", "nl")
                .body(allOf(
                        containsString("<h1>Schaarbeek</h1>"),
                        containsString("name_fr"),
                        containsString("Schaerbeek"),
                        containsString("21015?f=json"),
                        containsString("href=\"/ogc/collections/communes/items/21015?f=html&amp;lang=fr\""),
                        not(containsString("<script"))));
        given().get(ROOT + "/collections/communes/items?f=html&limit=5")
                .then()
                .body(allOf(
                        containsString("19 éléments trouvés, 5 sur cette page"),
                        containsString("Anderlecht"),
                        containsString("Page suivante"),
                        containsString("after=21005")));
        given().get(ROOT + "?f=html").then().body(containsString("/ogc/conformance?f=html"));
        given().get(ROOT + "/conformance?f=html").then().body(containsString(PART_1 + "html"));
    }

    @DisplayName("What is wrong is told to people on a page, and to programs as a problem")
    @ParameterizedTest
    @CsvSource({
        "/collections/communes/items?limit=x, 400",
        "/collections/nothing, 404",
        "/collections/communes/items/x, 404",
        "/nothing/at/all, 404"
    })
    void problems(String path, int status) {
        given().accept("text/html")
                .header("Accept-Language", "nl")
                .get(ROOT + path)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .body(allOf(containsString("<html lang=\"nl\">"), containsString("<h2>" + status + "</h2>")));
        given().get(ROOT + path).then().statusCode(status).contentType("application/problem+json");
        given().accept("application/geo+json")
                .get(ROOT + path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @DisplayName("/req/oas30/oas-definition-1")
    @Test
    void oasDefinition1() {
        given().accept("application/vnd.oai.openapi+json;version=3.0")
                .get(ROOT + "/api")
                .then()
                .statusCode(200)
                .contentType("application/vnd.oai.openapi+json;version=3.0");
        given().accept("text/html").get(ROOT + "/api").then().statusCode(200).contentType("text/html");
    }

    @DisplayName("/req/oas30/oas-definition-2")
    @Test
    void oasDefinition2() throws Exception {
        OpenApi3 description = description();
        assertThat(description.getOpenApi()).isEqualTo("3.0.3");
        assertThat(description.getServers()).hasSize(1);
        assertThat(description.getServers().get(0).getUrl()).endsWith(ROOT);
    }

    @DisplayName("/req/oas30/oas-impl")
    @Test
    void oasImpl() throws Exception {
        for (String path : description().getPaths().keySet()) {
            String real = path.replace("/items/{featureId}", "/items?limit=1").replaceAll("^/$", "");
            given().get(ROOT + real).then().statusCode(200);
        }
    }

    @DisplayName("/req/oas30/completeness")
    @Test
    void completeness() throws Exception {
        OpenApi3 description = description();
        assertThat(description.getPaths().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of("/", "/api", "/conformance", "/collections"),
                                collections().stream()
                                        .map(id -> "/collections/" + id)
                                        .flatMap(path -> Stream.of(path, path + "/items", path + "/items/{featureId}")))
                        .toList());
        description.getPaths().values().forEach(path -> assertThat(
                        path.getGet().getResponses().keySet())
                .contains("200", "400"));
    }

    @DisplayName("/req/oas30/exception-codes")
    @Test
    void exceptionCodes() throws Exception {
        description().getPaths().forEach((name, path) -> {
            assertThat(path.getGet().getResponses().keySet()).contains("400", "406", "429", "500", "503");
            if (name.contains("{")) {
                assertThat(path.getGet().getResponses()).containsKey("404");
            }
        });
    }

    @DisplayName("/req/oas30/security")
    @Test
    void security() throws Exception {
        OpenApi3 description = description();
        assertThat(description.getSecurityRequirements())
                .as("nobody needs a key")
                .isEmpty();
        assertThat(description.getSecuritySchemes()).isEmpty();
    }

    @DisplayName("/req/core/fc-bbox-definition")
    @Test
    void boxDefinition() throws Exception {
        OpenApi3 description = description();
        for (String collection : collections()) {
            Parameter box = parameters(description, "/collections/" + collection + "/items")
                    .get("bbox");
            requireForm(box);
            assertThat(box.getSchema().getType()).isEqualTo("array");
            assertThat(box.getSchema().getItemsSchema().getType()).isEqualTo("number");
            assertThat(box.getSchema().getOneOfSchemas()).hasSize(2);
            assertThat(box.getSchema().getOneOfSchemas())
                    .allSatisfy(each -> assertThat(each.getMinItems()).isEqualTo(each.getMaxItems()));
        }
    }

    private static void requireForm(Parameter parameter) {
        assertThat(parameter.getIn()).isEqualTo("query");
        assertThat(parameter.getRequired()).isFalse();
        assertThat(parameter.getStyle()).isEqualTo("form");
        assertThat(parameter.getExplode()).isFalse();
    }

    @DisplayName("/req/core/fc-limit-definition")
    @Test
    void limitDefinition() throws Exception {
        Parameter limit =
                parameters(description(), "/collections/services/items").get("limit");
        requireForm(limit);
        assertThat(limit.getSchema().getType()).isEqualTo("integer");
        assertThat(limit.getSchema().getMinimum().intValue()).isEqualTo(1);
        assertThat(limit.getSchema().getMaximum().intValue()).isEqualTo(10_000);
        assertThat(limit.getSchema().getDefault()).isEqualTo(10);
    }

    @DisplayName("/req/core/fc-time-definition")
    @Test
    void timeDefinition() throws Exception {
        Parameter time =
                parameters(description(), "/collections/services/items").get("datetime");
        requireForm(time);
        assertThat(time.getSchema().getType()).isEqualTo("string");
    }

    @DisplayName(
            "Each property that can be asked for is a parameter of its collection, and every parameter that is described is taken")
    @Test
    void queryables() throws Exception {
        OpenApi3 description = description();
        assertThat(parameters(description, "/collections/services/items").keySet())
                .contains("commune", "bassin", "quartier", "postcode", "categories", "languages");
        assertThat(parameters(description, "/collections/statistical-sectors/items")
                        .keySet())
                .contains("commune", "bassin", "code")
                .doesNotContain("categories");
        for (String collection : collections()) {
            String path = "/collections/" + collection + "/items";
            for (Parameter parameter : parameters(description, path).values()) {
                if (parameter.getSchema().getType().equals("string")
                        && parameter.getSchema().getEnums().isEmpty()
                        && !parameter.getName().equals("datetime")) {
                    Response response = OgcClient.ask(path, Map.of(parameter.getName(), "x1"));
                    response.then().statusCode(200);
                }
            }
        }
        given().get(ROOT + "/conformance")
                .then()
                .body(
                        "conformsTo",
                        hasItems(
                                PART_1 + "core",
                                PART_1 + "oas30",
                                PART_1 + "geojson",
                                PART_1 + "html",
                                "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"));
    }
}
