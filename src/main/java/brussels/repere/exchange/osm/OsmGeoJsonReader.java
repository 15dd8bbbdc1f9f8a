package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads GeoJSON (RFC 7946) whose properties are tags of OpenStreetMap, feature by feature. Ids are read in the forms that Overpass Turbo
 * ({@code @id}), osmtogeojson ({@code id}) and ogr2ogr ({@code osm_id}) give them.
 */
final class OsmGeoJsonReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ID = Pattern.compile("(node|way|relation|n|w|r)/?(-?\\d+)");

    private OsmGeoJsonReader() {}

    /** @return how many wanted features have no position */
    static int read(InputFile file, Predicate<Map<String, String>> isWanted, Consumer<OsmElement> handler) {
        int[] withoutPosition = new int[1];
        try (InputStream in = OsmInput.open(file);
                JsonParser json = JSON.getFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "features" -> readFeatures(json, isWanted, handler, withoutPosition);
                    case "crs" -> requireDegrees(file, json.readValueAsTree());
                    default -> json.skipChildren();
                }
            }
        } catch (JsonProcessingException malformed) {
            throw OsmInput.malformedJson(file, malformed);
        } catch (IOException e) {
            throw OsmInput.brokenOff(file);
        }
        return withoutPosition[0];
    }

    /** OpenStreetMap is in degrees; a file in another system would be a hundred kilometres off without a word. */
    private static void requireDegrees(InputFile file, JsonNode crs) {
        String name = crs.path("properties").path("name").asText();
        if (!name.isEmpty() && !name.endsWith("CRS84") && !name.endsWith("4326")) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "osm.crs", name));
        }
    }

    private static void readFeatures(
            JsonParser json,
            Predicate<Map<String, String>> isWanted,
            Consumer<OsmElement> handler,
            int[] withoutPosition)
            throws IOException {
        for (int number = 1; json.nextToken() == JsonToken.START_OBJECT; number++) {
            JsonNode feature = json.readValueAsTree();
            Map<String, String> tags = readTags(feature.path("properties"));
            if (!isWanted.test(tags)) {
                continue;
            }
            Envelope extent = new Envelope();
            extend(extent, feature.path("geometry").path("coordinates"));
            if (extent.isNull()) {
                withoutPosition[0]++;
                continue;
            }
            handler.accept(new OsmElement(findId(feature), number, tags, extent.centre().x, extent.centre().y));
        }
    }

    private static Map<String, String> readTags(JsonNode properties) {
        Map<String, String> tags = new HashMap<>(OverpassJsonReader.readTags(properties));
        tags.putAll(OverpassJsonReader.readTags(properties.path("tags")));
        return tags;
    }

    private static void extend(Envelope extent, JsonNode coordinates) {
        if (coordinates.path(0).isNumber() && coordinates.path(1).isNumber()) {
            extent.expandToInclude(
                    coordinates.get(0).asDouble(), coordinates.get(1).asDouble());
        } else {
            coordinates.forEach(part -> extend(extent, part));
        }
    }

    private static String findId(JsonNode feature) {
        JsonNode properties = feature.path("properties");
        String typed = properties.path("osm_type").asText() + "/"
                + properties.path("osm_id").asText();
        return Stream.of(
                        properties.path("@id").asText(),
                        feature.path("id").asText(),
                        properties.path("id").asText(),
                        typed)
                .map(ID::matcher)
                .filter(Matcher::matches)
                .map(id -> typeOf(id.group(1)) + "/" + id.group(2))
                .findFirst()
                .orElse(null);
    }

    private static String typeOf(String type) {
        return switch (type) {
            case "n" -> "node";
            case "w" -> "way";
            case "r" -> "relation";
            default -> type;
        };
    }
}
