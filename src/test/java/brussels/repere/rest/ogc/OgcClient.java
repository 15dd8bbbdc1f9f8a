package brussels.repere.rest.ogc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Asks {@code /ogc} as a program does. */
final class OgcClient {

    static final String ROOT = "/ogc";
    static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";
    static final String EPSG = "http://www.opengis.net/def/crs/EPSG/0/";

    private static final ObjectMapper JSON = new ObjectMapper();

    private OgcClient() {}

    static Response ask(String path, Map<String, ?> parameters) {
        return given().accept("application/geo+json, application/json;q=0.9")
                .queryParams(parameters)
                .get(ROOT + path);
    }

    static JsonNode read(Response response) {
        try {
            return JSON.readTree(response.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode get(String path) {
        return get(path, Map.of());
    }

    static JsonNode get(String path, Map<String, ?> parameters) {
        Response response = ask(path, parameters);
        assertThat(response.statusCode()).as(path + parameters).isEqualTo(200);
        return read(response);
    }

    static JsonNode items(String collection, Map<String, ?> parameters) {
        return get("/collections/" + collection + "/items", parameters);
    }

    static List<String> collections() {
        return texts(get("/collections").get("collections"), "id");
    }

    static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.path(field).asText())
                .toList();
    }

    static List<String> ids(JsonNode page) {
        return texts(page.get("features"), "id");
    }

    /** Returns the links of a relation and, unless it is null, of a type. */
    static List<String> links(JsonNode document, String rel, String type) {
        return StreamSupport.stream(document.get("links").spliterator(), false)
                .filter(link -> link.get("rel").asText().equals(rel)
                        && (type == null || link.get("type").asText().equals(type)))
                .map(link -> link.get("href").asText())
                .toList();
    }

    /** Returns the ids on all pages, as one finds them who follows the links. */
    static List<String> follow(JsonNode first, String rel) {
        List<String> ids = new ArrayList<>(ids(first));
        List<String> links = links(first, rel, null);
        while (!links.isEmpty()) {
            Response response = given().urlEncodingEnabled(false).get(links.get(0));
            assertThat(response.statusCode()).isEqualTo(200);
            JsonNode page = read(response);
            ids.addAll(ids(page));
            links = links(page, rel, null);
        }
        return ids;
    }
}
