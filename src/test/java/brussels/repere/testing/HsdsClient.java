package brussels.repere.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@code /hsds/v3} answers, as somebody does who takes the directory over. */
public final class HsdsClient {

    public static final String ROOT = "/hsds/v3";

    private static final ObjectMapper JSON = new ObjectMapper();

    private HsdsClient() {}

    public static JsonNode get(String path) {
        return tree(ok(path).asByteArray());
    }

    private static Response ok(String path) {
        return given().urlEncodingEnabled(false)
                .get(path.startsWith("http") ? path : ROOT + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** The pages of a list, from one to the next. */
    public static List<JsonNode> pages(String path) {
        List<JsonNode> pages = new ArrayList<>();
        for (JsonNode page = get(path);
                page != null;
                page = page.has("next") ? get(page.get("next").asText()) : null) {
            pages.add(page);
        }
        return pages;
    }

    /** All entries of a list, page by page. */
    public static List<JsonNode> readAllPages(String path) {
        List<JsonNode> all = new ArrayList<>();
        pages(path).forEach(page -> all.addAll(entries(page)));
        return all;
    }

    public static List<JsonNode> entries(JsonNode page) {
        List<JsonNode> entries = new ArrayList<>();
        page.get("contents").forEach(entries::add);
        return entries;
    }

    /** All entries of a list, as a stream. */
    public static List<JsonNode> readStream(String path) {
        return ok(path + (path.contains("?") ? "&" : "?") + "format=ndjson")
                .asString()
                .lines()
                .map(line -> tree(line.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    public static List<String> ids(List<JsonNode> entries) {
        return entries.stream().map(entry -> entry.get("id").asText()).toList();
    }

    private static JsonNode tree(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
