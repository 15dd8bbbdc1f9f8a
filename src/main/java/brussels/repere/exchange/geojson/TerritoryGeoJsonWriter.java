package brussels.repere.exchange.geojson;

import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.shapes.TerritoryShapes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Writes the territories of a level as a FeatureCollection. */
public final class TerritoryGeoJsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private TerritoryGeoJsonWriter() {}

    /** @param tolerance in metres, as {@link TerritoryShapes#listShapes} takes it */
    public static byte[] write(TerritoryShapes shapes, Level level, double tolerance) {
        List<Territory> territories = shapes.map().list(level);
        List<Geometry> geometries = shapes.listShapes(level, tolerance);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeNumberField("generation", shapes.map().generation());
            json.writeStringField("source", shapes.map().delimitation().source());
            json.writeArrayFieldStart("features");
            for (int i = 0; i < territories.size(); i++) {
                writeFeature(json, territories.get(i), geometries.get(i));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeFeature(JsonGenerator json, Territory territory, Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", territory.key().toString());
        json.writeObjectFieldStart("properties");
        json.writeStringField("level", territory.key().level().code());
        json.writeStringField("code", territory.key().code());
        json.writeObjectFieldStart("name");
        json.writeStringField("fr", territory.name().fr());
        json.writeStringField("nl", territory.name().nl());
        json.writeEndObject();
        if (territory.derived()) {
            json.writeBooleanField("derived", true);
        }
        json.writeEndObject();
        json.writeFieldName("geometry");
        GeoJsonGeometryWriter.write(json, geometry);
        json.writeEndObject();
    }
}
