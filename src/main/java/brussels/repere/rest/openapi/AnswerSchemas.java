package brussels.repere.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says of the schemas of answers what the scanner of classes does not see: which fields are always there, which may be null, and
 * which lists of codes will grow. A program that asks may only send the codes of today, so lists that are asked with stay closed.
 */
final class AnswerSchemas {

    /** What is always there, as null where there is none. */
    private static final Map<String, List<String>> NULLABLE = Map.of("Bilingual", List.of("fr", "nl"));

    private final Map<String, Schema> schemas;
    private final RecordFields records;

    AnswerSchemas(Components components, RecordFields records) {
        this.schemas = new TreeMap<>(components.getSchemas());
        this.records = records;
    }

    /** In the order of their names, and without those that nothing is made of: what the scanner needed on its way. */
    void complete(OpenAPI description) {
        SchemaReferences references = new SchemaReferences(schemas);
        Set<String> asked = references.ofRequests(description);
        Set<String> answered = references.ofAnswers(description);
        schemas.keySet().removeIf(name -> !asked.contains(name) && !answered.contains(name));
        schemas.forEach(
                (name, schema) -> records.of(name, properties(schema).keySet()).ifPresent(fields -> {
                    Map<String, Schema> described = schema.getProperties();
                    // In the order of the record; a method isEmpty of it is no field.
                    schema.setProperties(null);
                    fields.keySet().forEach(field -> schema.addProperty(field, described.get(field)));
                    if (answered.contains(name)) {
                        require(schema, fields);
                    }
                }));
        NULLABLE.forEach((name, nullable) -> nullable.forEach(
                property -> properties(schemas.get(name)).get(property).addType(SchemaType.NULL)));
        answered.stream()
                .filter(name -> !asked.contains(name))
                .map(schemas::get)
                .filter(schema -> schema.getEnumeration() != null)
                .forEach(AnswerSchemas::open);
        description.getComponents().setSchemas(schemas);
    }

    private static Map<String, Schema> properties(Schema schema) {
        return Objects.requireNonNullElse(schema.getProperties(), Map.of());
    }

    private static void require(Schema schema, Map<String, Boolean> fields) {
        List<String> always = fields.keySet().stream().filter(fields::get).toList();
        schema.setRequired(always.isEmpty() ? null : always);
    }

    private static void open(Schema codes) {
        codes.setDescription("More may be added; known today: "
                + String.join(
                        ", ",
                        codes.getEnumeration().stream().map(Object::toString).toList()));
        codes.addExtension("x-extensible-enum", codes.getEnumeration());
        codes.setEnumeration(null);
    }
}
