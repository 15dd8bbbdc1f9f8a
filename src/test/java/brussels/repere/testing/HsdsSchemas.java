package brussels.repere.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The published schemas of HSDS 3.1, formats asserted: uuid, uri, email and times are checked too. Of one thread. */
public final class HsdsSchemas {

    /** What a page must have since 3.1.3; the files of 3.1 require none of it. */
    private static final List<String> PAGE_FIELDS = List.of(
            "total_items", "total_pages", "page_number", "size", "first_page", "last_page", "empty", "contents");

    /** With what the schemas say of tables beside what they ask of objects. */
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(JsonMetaSchema.getV202012())
            .keywords(Stream.of(
                            "name",
                            "path",
                            "core",
                            "example",
                            "constraints",
                            "datapackage_metadata",
                            "datapackage_type",
                            "tabular_required")
                    .map(NonValidationKeyword::new)
                    .toList())
            .build();

    private final Path folder = SharedData.file("conformance/hsds-3.1");
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    private final JsonSchemaFactory factory = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012))
            .metaSchema(DIALECT)
            .defaultMetaSchemaIri(DIALECT.getIri())
            .build();
    private final Map<String, JsonSchema> known = new HashMap<>();

    /**
     * What is wrong with an object.
     *
     * @param file of the schema: {@code compiled/service.json}
     */
    public List<String> errors(String file, JsonNode object) {
        return messages(
                known.computeIfAbsent(
                        file,
                        name -> factory.getSchema(
                                SchemaLocation.of(folder.resolve(name).toUri().toString()), config)),
                object);
    }

    /** What is wrong with a page, its contents apart. */
    public List<String> pageErrors(JsonNode page) {
        List<String> errors = new ArrayList<>(
                messages(known.computeIfAbsent("Page", none -> factory.getSchema(pageSchema(), config)), page));
        PAGE_FIELDS.stream()
                .filter(field -> !page.has(field))
                .map(field -> field + " is missing")
                .forEach(errors::add);
        return errors;
    }

    private JsonNode pageSchema() {
        try {
            return new ObjectMapper()
                    .readTree(folder.resolve("openapi.json").toFile())
                    .at("/components/schemas/Page");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> messages(JsonSchema schema, JsonNode object) {
        return schema.validate(object).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
