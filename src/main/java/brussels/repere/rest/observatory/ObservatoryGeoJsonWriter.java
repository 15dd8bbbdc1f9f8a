package brussels.repere.rest.observatory;

import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.rest.observatory.ObservatoryFigures.CellView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes figures as a FeatureCollection (RFC 7946), WGS84: a feature a territory, with the properties of a cell of {@code /observatory}.
 * Safe for use by several threads.
 */
final class ObservatoryGeoJsonWriter {

    private final ObjectMapper json;

    ObservatoryGeoJsonWriter(ObjectMapper json) {
        this.json = json;
    }

    /** @param shapes of the territories of the cells, in their order */
    byte[] write(ObservatoryFigures figures, List<Geometry> shapes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator features = json.getFactory().createGenerator(out)) {
            features.writeStartObject();
            features.writeStringField("type", "FeatureCollection");
            features.writeNumberField("generation", figures.generation());
            features.writeStringField("level", figures.level());
            features.writeObjectField("offer", figures.offer());
            features.writeObjectField("method", figures.method());
            features.writeObjectField("dates", figures.dates());
            features.writeArrayFieldStart("features");
            for (int i = 0; i < figures.cells().size(); i++) {
                writeFeature(features, figures.cells().get(i), shapes.get(i));
            }
            features.writeEndArray();
            features.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeFeature(JsonGenerator features, CellView cell, Geometry shape) throws IOException {
        features.writeStartObject();
        features.writeStringField("type", "Feature");
        features.writeStringField(
                "id", cell.territory().level() + ":" + cell.territory().code());
        features.writeObjectField("properties", cell);
        features.writeFieldName("geometry");
        GeoJsonGeometryWriter.write(features, shape);
        features.writeEndObject();
    }
}
