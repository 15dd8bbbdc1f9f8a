package brussels.repere.exchange.geojson;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/** Reads a GeoJSON FeatureCollection (RFC 7946, or the older form that names its coordinate system) feature by feature. */
public final class GeoJsonFile {

    private static final String CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84";
    private static final ObjectMapper JSON = new ObjectMapper(new JsonFactory());

    private final InputFile file;
    private final GeometryParser geometries;
    private final List<Feature> features = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private String crs = CRS84;
    private boolean isCollection;

    private GeoJsonFile(InputFile file, GeometryParser geometries) {
        this.file = file;
        this.geometries = geometries;
    }

    /** Reads the geometries of features, in the coordinate system of the file. */
    @FunctionalInterface
    public interface GeometryParser {

        /**
         * @param repairs receives the code of the finding for each repair
         * @throws MalformedGeometryException if the node is no geometry of the kind that is read
         */
        Geometry parse(JsonNode geometry, Consumer<String> repairs) throws MalformedGeometryException;
    }

    /** Says by the code of its finding why a geometry cannot be read. */
    public static final class MalformedGeometryException extends Exception {

        private static final long serialVersionUID = 1L;

        public MalformedGeometryException(String code) {
            super(code, null, false, false);
        }
    }

    /** @throws ImportFailure if the file cannot be read to its end */
    public static FeatureCollection read(InputFile file, GeometryParser geometries) {
        GeoJsonFile reader = new GeoJsonFile(file, geometries);
        try (InputStream in = file.open();
                JsonParser parser = JSON.getFactory().createParser(in)) {
            reader.readCollection(parser);
        } catch (JsonProcessingException e) {
            throw new ImportFailure(ImportFinding.error(
                    file.name(), e.getLocation() == null ? 0 : e.getLocation().getLineNr(), "geojson.malformed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FeatureCollection(reader.crs, reader.features, reader.findings);
    }

    private void readCollection(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw notACollection();
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            switch (field) {
                case "type" -> isCollection = "FeatureCollection".equals(parser.getText());
                case "crs" -> {
                    JsonNode node = parser.readValueAsTree();
                    crs = node.path("properties").path("name").asText(CRS84);
                }
                case "features" -> readFeatures(parser, value);
                default -> parser.skipChildren();
            }
        }
        if (!isCollection) {
            throw notACollection();
        }
    }

    private ImportFailure notACollection() {
        return new ImportFailure(ImportFinding.error(file.name(), 0, "geojson.no-collection"));
    }

    private void readFeatures(JsonParser parser, JsonToken start) throws IOException {
        if (start != JsonToken.START_ARRAY) {
            throw notACollection();
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == null) {
                throw new ImportFailure(ImportFinding.error(file.name(), 0, "geojson.malformed"));
            }
            if (features.size() >= FeatureCollection.MAX_FEATURES) {
                throw new ImportFailure(
                        ImportFinding.error(file.name(), 0, "file.too-many", FeatureCollection.MAX_FEATURES));
            }
            int number = features.size() + 1;
            JsonNode node = parser.readValueAsTree();
            features.add(new Feature(number, readProperties(node), readGeometry(node.path("geometry"), number)));
        }
    }

    private static Map<String, String> readProperties(JsonNode feature) {
        Map<String, String> properties = new HashMap<>();
        feature.path("properties").properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                properties.put(
                        property.getKey().toLowerCase(Locale.ROOT),
                        property.getValue().asText());
            }
        });
        return properties;
    }

    private Geometry readGeometry(JsonNode node, int number) {
        try {
            return geometries.parse(node, code -> findings.add(ImportFinding.repaired(file.name(), number, code)));
        } catch (MalformedGeometryException malformed) {
            throw new ImportFailure(ImportFinding.error(file.name(), number, malformed.getMessage()));
        }
    }
}
