package brussels.repere.exchange.geojson;

import brussels.repere.exchange.streetmap.MappedStreet;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes the lines of streets as a FeatureCollection. */
public final class StreetGeoJsonWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private StreetGeoJsonWriter() {}

    /** @param attribution who made the lines and under which licence */
    public static byte[] write(List<MappedStreet> streets, String attribution) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("attribution", attribution);
            json.writeArrayFieldStart("features");
            for (MappedStreet street : streets) {
                writeFeature(json, street);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void writeFeature(JsonGenerator json, MappedStreet street) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", street.id());
        json.writeObjectFieldStart("properties");
        json.writeObjectFieldStart("name");
        json.writeStringField("fr", street.name().fr());
        json.writeStringField("nl", street.name().nl());
        json.writeEndObject();
        json.writeEndObject();
        json.writeFieldName("geometry");
        GeoJsonGeometryWriter.writeLines(json, street.lines());
        json.writeEndObject();
    }
}
