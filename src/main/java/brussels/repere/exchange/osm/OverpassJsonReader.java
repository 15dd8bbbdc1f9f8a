package brussels.repere.exchange.osm;

import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Reads what Overpass answers as JSON, whether it was asked for {@code out center}, {@code out geom}, or for the nodes too.
 *
 * @see <a href="https://dev.overpass-api.de/output_formats.html">the format</a>
 */
final class OverpassJsonReader implements PrimitiveReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void read(InputFile file, Consumer<OsmPrimitive> handler) {
        try (InputStream in = OsmInput.open(file);
                JsonParser json = JSON.getFactory().createParser(in)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                if (field.equals("elements")) {
                    readElements(json, handler);
                } else {
                    json.skipChildren();
                }
            }
        } catch (JsonProcessingException malformed) {
            throw OsmInput.malformedJson(file, malformed);
        } catch (IOException e) {
            throw OsmInput.brokenOff(file);
        }
    }

    private static void readElements(JsonParser json, Consumer<OsmPrimitive> handler) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            JsonNode element = json.readValueAsTree();
            OsmPrimitive primitive = read(element);
            if (primitive != null) {
                handler.accept(primitive);
            }
        }
    }

    /** Returns null for what is no element: counts and areas. */
    private static OsmPrimitive read(JsonNode element) {
        OsmPrimitive.Type type =
                switch (element.path("type").asText().toLowerCase(Locale.ROOT)) {
                    case "node" -> OsmPrimitive.Type.NODE;
                    case "way" -> OsmPrimitive.Type.WAY;
                    case "relation" -> OsmPrimitive.Type.RELATION;
                    default -> null;
                };
        return type == null
                ? null
                : new OsmPrimitive(
                        type,
                        element.path("id").asLong(),
                        readTags(element.path("tags")),
                        findPosition(element),
                        readIds(element, "node"),
                        readIds(element, "way"));
    }

    static Map<String, String> readTags(JsonNode tags) {
        Map<String, String> read = new HashMap<>();
        tags.properties().forEach(tag -> {
            if (tag.getValue().isValueNode() && !tag.getValue().isNull()) {
                read.put(tag.getKey(), tag.getValue().asText());
            }
        });
        return read;
    }

    private static Coordinate findPosition(JsonNode element) {
        if (element.has("lat") && element.has("lon")) {
            return point(element);
        }
        if (element.has("center")) {
            return point(element.get("center"));
        }
        Envelope extent = new Envelope();
        JsonNode bounds = element.path("bounds");
        if (bounds.has("minlat")) {
            extent.expandToInclude(
                    bounds.path("minlon").asDouble(), bounds.path("minlat").asDouble());
            extent.expandToInclude(
                    bounds.path("maxlon").asDouble(), bounds.path("maxlat").asDouble());
        }
        element.path("geometry").forEach(node -> {
            if (node.has("lat")) {
                extent.expandToInclude(point(node));
            }
        });
        return extent.isNull() ? null : extent.centre();
    }

    private static Coordinate point(JsonNode node) {
        return new Coordinate(node.path("lon").asDouble(), node.path("lat").asDouble());
    }

    private static List<Long> readIds(JsonNode element, String type) {
        List<Long> ids = new ArrayList<>();
        if (type.equals("node")) {
            element.path("nodes").forEach(node -> ids.add(node.asLong()));
        }
        StreamSupport.stream(element.path("members").spliterator(), false)
                .filter(member -> member.path("type").asText().equals(type))
                .forEach(member -> ids.add(member.path("ref").asLong()));
        return ids;
    }
}
