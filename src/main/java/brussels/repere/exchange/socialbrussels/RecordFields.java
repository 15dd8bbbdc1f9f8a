package brussels.repere.exchange.socialbrussels;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The fields of one record, or of an object in it, each of the type that it is known to have: of another type it is a fault of
 * the record. A field that is not there, is null, or is blank, says nothing. For one thread.
 */
final class RecordFields {

    static final String ID = "id";
    static final String UPDATED = "lastUpdate";
    /** Before {@code Fr} or {@code Nl}. */
    static final String NAME = "nameOfficial";

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    /** No text of a register comes near; one that is longer is another thing. */
    private static final int MAX_TEXT_LENGTH = 20_000;

    private final JsonNode object;
    private final String record;
    private final String path;
    private final RecordFindings report;

    /** @param record its id, for the report */
    RecordFields(JsonNode object, String record, RecordFindings report) {
        this(object, record, "", report);
    }

    private RecordFields(JsonNode object, String record, String path, RecordFindings report) {
        this.object = object;
        this.record = record;
        this.path = path;
        this.report = report;
    }

    /** Counts the fields that nobody knows. */
    void reportUnknown(Set<String> known) {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                report.unknownField(path + name);
            }
        });
    }

    private JsonNode find(String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? null : value;
    }

    private void fault(String name, String code, Object... more) {
        Object[] params = Stream.concat(Stream.of(path + name), Stream.of(more)).toArray();
        report.fault(record, code, params);
    }

    /** Null where it says nothing. */
    String text(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isTextual()) {
            fault(name, "social.field.text");
            return null;
        }
        return value == null ? null : checkText(name, value.asText());
    }

    private String checkText(String name, String text) {
        if (CONTROL_CHARACTER.matcher(text).find()) {
            fault(name, "social.field.control");
        }
        if (text.length() > MAX_TEXT_LENGTH) {
            fault(name, "social.field.too-long", MAX_TEXT_LENGTH);
        }
        return text.isBlank() ? null : text.strip();
    }

    /** In both languages; null where it says nothing in either. */
    Bilingual bilingual(String name) {
        return Bilingual.orNull(text(name + "Fr"), text(name + "Nl"));
    }

    /** Of a field that is a list of texts; none where it says nothing. */
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

    /** What both languages list, French first, each once. */
    List<String> listInBoth(String name) {
        Set<String> both = new LinkedHashSet<>(list(name + "Fr"));
        both.addAll(list(name + "Nl"));
        return List.copyOf(both);
    }

    /** What each language lists, in one text each; null where neither does. */
    Bilingual joined(String name, String between) {
        return Bilingual.orNull(String.join(between, list(name + "Fr")), String.join(between, list(name + "Nl")));
    }

    private Iterable<JsonNode> elements(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isArray()) {
            fault(name, "social.field.list");
            return List.of();
        }
        return value == null ? List.of() : value;
    }

    /** Of a field that lists things by their ids, alone or in objects; none where it says nothing. */
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

    /** Of a field that lists objects; none where it says nothing. */
    List<RecordFields> objects(String name) {
        List<RecordFields> objects = new ArrayList<>();
        for (JsonNode value : elements(name)) {
            if (value.isObject()) {
                objects.add(new RecordFields(value, record, path + name + ".", report));
            } else {
                fault(name, "social.field.object");
            }
        }
        return objects;
    }

    /** Null where it says nothing. */
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

    /** Empty where it says nothing. */
    Optional<RecordFields> object(String name) {
        JsonNode value = find(name);
        if (value != null && !value.isObject()) {
            fault(name, "social.field.object");
            return Optional.empty();
        }
        return Optional.ofNullable(value).map(object -> new RecordFields(object, record, path + name + ".", report));
    }

    /** Something that comes in all the same. */
    void warning(String code, Object... params) {
        report.warning(record, code, params);
    }

    /** Something that the record says there and that cannot be. */
    void reportFault(String name, String code, Object... params) {
        fault(name, code, params);
    }
}
