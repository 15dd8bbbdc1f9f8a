package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.input.TextLimits;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the fields of one record, or of an object in it. A field of another type than it is known to have is a fault of the
 * record. A field that is missing, null or blank is empty. For one thread.
 */
final class RecordFields {

    static final String ID = "id";
    static final String UPDATED = "lastUpdate";
    /** {@code Fr} or {@code Nl} follows. */
    static final String NAME = "nameOfficial";

    private final JsonNode object;
    private final String record;
    private final String path;
    private final RecordFindings findings;

    /** @param record the id of the record, for findings */
    RecordFields(JsonNode object, String record, RecordFindings findings) {
        this(object, record, "", findings);
    }

    private RecordFields(JsonNode object, String record, String path, RecordFindings findings) {
        this.object = object;
        this.record = record;
        this.path = path;
        this.findings = findings;
    }

    /** Counts the fields that are not known. */
    void reportUnknown(Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                findings.unknownField(path + name);
            }
        });
    }

    private JsonNode find(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    /**
     * Reports that a field has a value that cannot be.
     *
     * @param more parameters of the finding, after the path of the field
     */
    void fault(String name, String code, Object... more) {
        Object[] params = Stream.concat(Stream.of(path + name), Stream.of(more)).toArray();
        findings.fault(record, code, params);
    }

    /** Null if it is empty. */
    String text(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isTextual()) {
            fault(name, "social.field.text");
            return null;
        }
        return value == null ? null : checkText(name, value.asText());
    }

    private String checkText(String name, String text) {
        if (TextLimits.hasControlCharacter(text)) {
            fault(name, "social.field.control");
        }
        if (TextLimits.isTooLong(text)) {
            fault(name, "social.field.too-long", TextLimits.MAX_LENGTH);
        }
        return text.isBlank() ? null : text.strip();
    }

    /** Reads a text in both languages; null if it is empty in both. */
    Bilingual bilingual(String name) {
        return Bilingual.orNull(text(name + "Fr"), text(name + "Nl"));
    }

    /** Reads a list of texts. */
    List<String> list(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : elements(name)) {
            if (value.isTextual()) {
                Optional.ofNullable(checkText(name, value.asText())).ifPresent(texts::add);
            } else {
                fault(name, "social.field.texts");
            }
        }
        return texts;
    }

    /** Reads the texts that both languages list, French first, each of them once. */
    List<String> listInBoth(String name) {
        Set<String> both = new LinkedHashSet<>(list(name + "Fr"));
        both.addAll(list(name + "Nl"));
        return List.copyOf(both);
    }

    /** Joins the texts that each language lists; null if both lists are empty. */
    Bilingual joined(String name, String separator) {
        return Bilingual.orNull(String.join(separator, list(name + "Fr")), String.join(separator, list(name + "Nl")));
    }

    private Iterable<JsonNode> elements(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isArray()) {
            fault(name, "social.field.list");
            return List.of();
        }
        return value == null ? List.of() : value;
    }

    /** Reads a list of ids, which stand alone or in objects. */
    Set<String> ids(String name) {
        Set<String> ids = new LinkedHashSet<>();
        for (JsonNode value : elements(name)) {
            JsonNode id = value.isObject() ? value.path(ID) : value;
            if (id.isIntegralNumber()) {
                ids.add(id.asText());
            } else {
                fault(name, "social.field.ids");
            }
        }
        return ids;
    }

    /** Reads a list of objects. */
    List<RecordFields> objects(String name) {
        List<RecordFields> objects = new ArrayList<>();
        for (JsonNode value : elements(name)) {
            if (value.isObject()) {
                objects.add(new RecordFields(value, record, path + name + ".", findings));
            } else {
                fault(name, "social.field.object");
            }
        }
        return objects;
    }

    /** Null if it is empty. */
    Double number(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isNumber()) {
            fault(name, "social.field.number");
            return null;
        }
        return value == null ? null : value.asDouble();
    }

    boolean isTrue(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isBoolean()) {
            fault(name, "social.field.yes-or-no");
        }
        return value != null && value.asBoolean();
    }

    /** Empty if the field is. */
    Optional<RecordFields> object(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isObject()) {
            fault(name, "social.field.object");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(object -> new RecordFields(object, record, path + name + ".", findings));
    }

    /** Reports something that does not keep the record from being imported. */
    void warning(String code, Object... params) {
        findings.warning(record, code, params);
    }
}
