package brussels.repere.rest.openapi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Finds which schemas requests and answers use, including all schemas that those refer to. */
final class SchemaReferences {

    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    /** @param schemas by name */
    SchemaReferences(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    /** The names of the schemas that parameters and bodies use. */
    Set<String> ofRequests(OpenAPI description) {
        return reached(operations(description)
                .flatMap(operation -> Stream.concat(
                        ApiDescriptionFilter.parameters(operation).stream().map(Parameter::getSchema),
                        operation.getRequestBody() == null
                                ? Stream.of()
                                : schemas(operation.getRequestBody().getContent()))));
    }

    /** The names of the schemas that answers use, including problems. */
    Set<String> ofAnswers(OpenAPI description) {
        return reached(operations(description)
                .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .flatMap(response -> schemas(response.getContent())));
    }

    private static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.of()
                : content.getMediaTypes().values().stream().map(MediaType::getSchema);
    }

    private Set<String> reached(Stream<Schema> from) {
        Set<String> names = new TreeSet<>();
        from.forEach(schema -> follow(schema, names));
        return names;
    }

    private void follow(Schema schema, Set<String> names) {
        if (schema == null) {
            return;
        }
        String reference = schema.getRef();
        if (reference != null) {
            String name = reference.substring(PREFIX.length());
            if (names.add(name)) {
                follow(schemas.get(name), names);
            }
        }
        parts(schema).forEach(part -> follow(part, names));
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                                .values(),
                        Objects.requireNonNullElse(schema.getOneOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getAllOf(), List.<Schema>of()),
                        Arrays.asList(schema.getItems(), schema.getAdditionalPropertiesSchema()))
                .flatMap(Collection::stream)
                .filter(Objects::nonNull);
    }
}
