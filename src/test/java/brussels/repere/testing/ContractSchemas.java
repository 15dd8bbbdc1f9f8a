package brussels.repere.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The schemas of a description of the interface, closed: a field that a schema does not name is wrong, though programs must pass
 * over it, and an object of which nothing is said has no field at all. Formats are asserted. For one thread.
 */
public final class ContractSchemas {

    /** Where the schemas of a description refer to. */
    private static final String COMPONENTS = "components";

    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keywords(Stream.of(COMPONENTS, "example", "externalDocs", "x-extensible-enum")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonSchemaFactory factory = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
            .metaSchema(DIALECT)
            .defaultMetaSchemaIri(DIALECT.getIri())
            .build();
    private final Map<JsonNode, JsonSchema> known = new HashMap<>();
    private final ObjectNode components;

    /** @param description a whole OpenAPI document; it stays as it is */
    public ContractSchemas(JsonNode description) {
        this.components = description.path(COMPONENTS).deepCopy();
        components.path("schemas").forEach(ContractSchemas::close);
    }

    /**
     * What is wrong with a value.
     *
     * @param schema as it stands in the description, mostly a reference
     */
    public List<String> errors(JsonNode schema, JsonNode value) {
        return known.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        JsonNode closed = schema.deepCopy();
        close(closed);
        whole.set("allOf", JsonNodeFactory.instance.arrayNode().add(closed));
        whole.set(COMPONENTS, components);
        return factory.getSchema(whole, config);
    }

    private static void close(JsonNode schema) {
        if (schema.has("allOf")) {
            throw new IllegalArgumentException("several schemas at once cannot be closed by this: " + schema);
        }
        if (schema.path("type").asText().equals("object") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        parts(schema).forEach(ContractSchemas::close);
    }

    private static Stream<JsonNode> parts(JsonNode schema) {
        Stream.Builder<JsonNode> parts = Stream.builder();
        schema.path("properties").forEach(parts);
        schema.path("oneOf").forEach(parts);
        schema.path("anyOf").forEach(parts);
        parts.add(schema.path("items")).add(schema.path("additionalProperties"));
        return parts.build().filter(JsonNode::isObject);
    }
}
