package brussels.repere.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks {@code /fhir} as a client does that follows its links. */
public final class FhirClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FhirClient() {}

    /** @param path below {@code /fhir/}, with its query as it is sent */
    public static JsonNode get(String path) {
        return read(given().urlEncodingEnabled(false)
                .get("/fhir/" + path)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    public static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    /** Follows a search from page to page, and gives what it found and included, each resource once by its reference. */
    public static Map<String, JsonNode> all(String path) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        String next = path;
        while (next != null) {
            JsonNode bundle = get(next);
            found.putAll(resources(bundle));
            next = null;
            for (JsonNode link : bundle.path("link")) {
                if (link.path("relation").asText().equals("next")) {
                    next = link.path("url").asText().replaceFirst(".*?/fhir/", "");
                }
            }
        }
        return found;
    }

    /** The resources of one page, each by its reference. */
    public static Map<String, JsonNode> resources(JsonNode bundle) {
        Map<String, JsonNode> found = new LinkedHashMap<>();
        bundle.path("entry").forEach(entry -> {
            JsonNode resource = entry.path("resource");
            if (resource.has("id")) {
                found.put(reference(resource), resource);
            }
        });
        return found;
    }

    /** The ids of what a search finds, in the order told; not of what is included. */
    public static List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        all(path).values().forEach(resource -> ids.add(resource.path("id").asText()));
        return ids;
    }

    public static String reference(JsonNode resource) {
        return resource.path("resourceType").asText() + "/"
                + resource.path("id").asText();
    }
}
