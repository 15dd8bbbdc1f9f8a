package brussels.repere.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Completes the schemas of answers with what the scanner of classes cannot find out: which fields are always present,
 * which may be null, and which lists of codes will grow. Every list of codes that an answer may hold is open, also where
 * requests use it too: a program that was made of a closed list fails with the first code that is added. Lists that only
 * requests use stay closed, because a client can only send the codes of today.
 */
final class AnswerSchemas {

    /** Fields that are always present, and null where there is no value. */
    private static final Map<String, List<String>> NULLABLE = Map.of("Bilingual", List.of("fr", "nl"));

    private final Map<String, Schema> schemas;
    private final RecordFields records;

    AnswerSchemas(Components components, RecordFields records) {
        this.schemas = new TreeMap<>(components.getSchemas());
        this.records = records;
    }

    /** Sorts the schemas by name and removes those that nothing uses, which the scanner created on its way. */
    void complete(OpenAPI description) {
        SchemaReferences references = new SchemaReferences(schemas);
        Set<String> requested = references.ofRequests(description);
        Set<String> answered = references.ofAnswers(description);
        schemas.keySet().removeIf(name -> !requested.contains(name) && !answered.contains(name));
        schemas.forEach(
                (name, schema) -> records.of(name, properties(schema).keySet()).ifPresent(fields -> {
                    Map<String, Schema> properties = schema.getProperties();
                    // In the order of the record. The scanner takes a method such as isEmpty for a field; it is left
                    // out.
                    schema.setProperties(null);
                    fields.keySet().forEach(field -> schema.addProperty(field, properties.get(field)));
                    if (answered.contains(name)) {
                        require(schema, fields);
                    }
                }));
        NULLABLE.forEach((name, nullable) -> nullable.forEach(
                property -> properties(schemas.get(name)).get(property).addType(SchemaType.NULL)));
        answered.stream()
                .map(schemas::get)
                .flatMap(AnswerSchemas::withProperties)
                .filter(schema -> schema.getEnumeration() != null)
                .forEach(AnswerSchemas::open);
        requested.stream()
                .filter(name -> !answered.contains(name))
                .map(schemas::get)
                .forEach(RequestSchemas::allowNullLists);
        description.getComponents().setSchemas(schemas);
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Objects.requireNonNullElse(schema.getProperties(), Map.of());
    }

    private static Stream<Schema> withProperties(Schema schema) {
        return Stream.concat(Stream.of(schema), properties(schema).values().stream())
                .flatMap(part -> Stream.of(part, part.getItems()))
                .filter(Objects::nonNull);
    }

    private static void require(Schema schema, Map<String, Boolean> fields) {
        List<String> required = fields.keySet().stream().filter(fields::get).toList();
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void open(Schema codes) {
        String known = codes.getEnumeration().stream().map(Object::toString).collect(Collectors.joining(", "));
        String described = codes.getDescription() == null ? "" : codes.getDescription() + ". ";
        codes.setDescription(described + "More may be added; known today: " + known);
        codes.addExtension("x-extensible-enum", codes.getEnumeration());
        codes.setEnumeration(null);
    }
}
