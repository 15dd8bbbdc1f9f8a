package brussels.repere.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Completes the schemas of what is sent with what is accepted there beside what the scanner of classes finds. */
final class RequestSchemas {

    private RequestSchemas() {}

    /**
     * Says of lists that need not be sent that they may be null, which is read as if they were not. A generated Java client
     * otherwise sends an empty list for each that its program never named, and an empty list is another request.
     */
    static void allowNullLists(Schema schema) {
        List<String> required = Objects.requireNonNullElse(schema.getRequired(), List.of());
        Objects.requireNonNullElse(schema.getProperties(), Map.<String, Schema>of())
                .forEach((name, property) -> {
                    if (!required.contains(name)) {
                        allowNull(property);
                    }
                });
    }

    /** Values of a parameter are a schema of their own. */
    static void allowNull(Schema schema) {
        if (schema.getType() != null && schema.getType().contains(SchemaType.ARRAY)) {
            schema.addType(SchemaType.NULL);
        }
    }
}
