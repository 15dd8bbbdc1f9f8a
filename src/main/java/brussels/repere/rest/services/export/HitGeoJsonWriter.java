package brussels.repere.rest.services.export;

import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes hits as a FeatureCollection (RFC 7946), WGS84. A hit without a public point has no geometry. The properties
 * are those of a hit of {@code /services}. Safe for use by several threads.
 */
final class HitGeoJsonWriter {

    static final String MEDIA_TYPE = "application/geo+json";

    private final ObjectMapper json;
    private final ObjectWriter values;

    HitGeoJsonWriter(ObjectMapper json) {
        this.json = json;
        this.values = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    }

    void write(HitExport export, OutputStream out) throws IOException {
        JsonGenerator features = json.getFactory().createGenerator(out);
        features.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        features.writeStartObject();
        features.writeStringField("type", "FeatureCollection");
        features.writeNumberField("generation", export.generation());
        features.writeStringField("publisher", export.terms().publisher());
        features.writeObjectFieldStart("licence");
        features.writeStringField("name", export.terms().licence(export.lang()));
        if (export.terms().licenceUrl().isPresent()) {
            features.writeStringField("url", export.terms().licenceUrl().get());
        }
        features.writeEndObject();
        if (export.attribution() != null) {
            features.writeStringField("attribution", export.attribution());
        }
        features.writeStringField("lang", export.lang().name());
        features.writeArrayFieldStart("features");
        for (List<HitView> batch = export.nextBatch(); !batch.isEmpty(); batch = export.nextBatch()) {
            for (HitView hit : batch) {
                writeFeature(features, hit);
            }
        }
        // The generator is not closed when writing fails: closing it would close the open brackets too.
        features.writeEndArray();
        features.writeEndObject();
        features.flush();
    }

    private void writeFeature(JsonGenerator features, HitView hit) throws IOException {
        ServiceView service = hit.listed();
        features.writeStartObject();
        features.writeStringField("type", "Feature");
        features.writeStringField("id", service.id().toString());
        features.writeFieldName("geometry");
        writePoint(features, service.site().location());
        features.writeFieldName("properties");
        values.writeValue(features, hit);
        features.writeEndObject();
    }

    private static void writePoint(JsonGenerator features, ServiceView.Address location) throws IOException {
        if (location == null || location.lat() == null) {
            features.writeNull();
            return;
        }
        features.writeStartObject();
        features.writeStringField("type", "Point");
        features.writeArrayFieldStart("coordinates");
        features.writeNumber(location.lon());
        features.writeNumber(location.lat());
        features.writeEndArray();
        features.writeEndObject();
    }
}
