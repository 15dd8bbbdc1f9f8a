package brussels.repere.exchange.fhir.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Writes resources as JSON (FHIR R4, 2.6.2): the extensions of a primitive {@code name} stand in {@code _name} beside it, and those of a list
 * of primitives in a list of the same length.
 */
final class JsonNotation {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonNotation() {}

    static String write(FhirResource resource, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            if (pretty) {
                json.useDefaultPrettyPrinter();
            }
            writeNode(json, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void writeNode(JsonGenerator json, FhirNode node) throws IOException {
        json.writeStartObject();
        if (node instanceof FhirResource resource) {
            json.writeStringField("resourceType", resource.type());
        }
        for (Map.Entry<String, Object> child : node.children().entrySet()) {
            json.writeFieldName(child.getKey());
            if (child.getValue() instanceof List<?> list) {
                json.writeStartArray();
                for (Object each : list) {
                    writeValue(json, each);
                }
                json.writeEndArray();
                if (list.stream().anyMatch(JsonNotation::isExtended)) {
                    json.writeArrayFieldStart("_" + child.getKey());
                    for (Object each : list) {
                        writeExtensions(json, each);
                    }
                    json.writeEndArray();
                }
            } else {
                writeValue(json, child.getValue());
                if (isExtended(child.getValue())) {
                    json.writeFieldName("_" + child.getKey());
                    writeExtensions(json, child.getValue());
                }
            }
        }
        json.writeEndObject();
    }

    private static boolean isExtended(Object value) {
        return value instanceof FhirPrimitive primitive
                && !primitive.extensions().isEmpty();
    }

    private static void writeExtensions(JsonGenerator json, Object value) throws IOException {
        if (!isExtended(value)) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeArrayFieldStart("extension");
        for (FhirNode extension : ((FhirPrimitive) value).extensions()) {
            writeNode(json, extension);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeValue(JsonGenerator json, Object value) throws IOException {
        if (value instanceof FhirNode node) {
            writeNode(json, node);
        } else if (value instanceof FhirPrimitive primitive) {
            writeValue(json, primitive.value());
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else {
            json.writeString(value.toString());
        }
    }
}
