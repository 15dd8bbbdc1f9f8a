package brussels.repere.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A record of social.brussels in which all is right, until a test makes one thing wrong. */
public final class RegisterRecordBuilder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode fields = JSON.createObjectNode();

    private RegisterRecordBuilder(int id, String updated) {
        with("id", Integer.toString(id));
        with("lastUpdate", quoted(updated));
        with("nameOfficialFr", quoted("Zibeline " + id));
        with("nameOfficialNl", quoted("Sabeldier " + id));
        with("address", "null");
        with("permanencyFr", "null");
        with("publicFr", "null");
        with("categoriesObject", "[{\"id\":1}]");
        with("actionZones", "[{\"id\":392}]");
    }

    public static RegisterRecordBuilder record(int id) {
        return new RegisterRecordBuilder(id, "28/08/20");
    }

    private static String quoted(String text) {
        return JSON.valueToTree(text).toString();
    }

    /** @param json the value of the field */
    public RegisterRecordBuilder with(String field, String json) {
        fields.set(field, parse(json));
        return this;
    }

    public RegisterRecordBuilder text(String field, String text) {
        return with(field, quoted(text));
    }

    public RegisterRecordBuilder updated(String day) {
        return text("lastUpdate", day);
    }

    public RegisterRecordBuilder without(String field) {
        fields.remove(field);
        return this;
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    public int id() {
        return fields.path("id").asInt();
    }

    public JsonNode json() {
        return fields;
    }

    /** What a list says of it that has no more than that. */
    JsonNode listed() {
        return fields.deepCopy().retain("id", "lastUpdate");
    }
}
