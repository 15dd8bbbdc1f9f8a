package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.YearMonth;

/** Writes an edit as JSON, and reads it again; null for null. */
final class FieldEditCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FieldEditCodec() {}

    static String encode(FieldEdit edit) {
        return edit == null
                ? null
                : JSON.createObjectNode()
                        .put("lastVerified", edit.lastVerified().toString())
                        .put("editedOn", edit.editedOn().toString())
                        .put("confirmed", edit.confirmed())
                        .put("statedHash", edit.statedHash())
                        .put("stated", edit.stated())
                        .toString();
    }

    static FieldEdit decode(EntryField field, String json) {
        if (json == null) {
            return null;
        }
        try {
            JsonNode node = JSON.readTree(json);
            return new FieldEdit(
                    field,
                    YearMonth.parse(node.get("lastVerified").asText()),
                    LocalDate.parse(node.get("editedOn").asText()),
                    node.get("confirmed").asBoolean(),
                    node.get("statedHash").asText(),
                    node.get("stated").isNull() ? null : node.get("stated").asText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored edit cannot be read", e);
        }
    }
}
