package brussels.repere.rest.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Describes answers that are nothing but tables and feeds as files. Generated clients read a text as JSON, whatever its
 * media type, and fail with the first byte of a table; a file they hand on as it came.
 */
final class FileAnswers {

    private FileAnswers() {}

    static void describe(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            Content content = response.getContent();
            if (status.startsWith("2")
                    && content != null
                    && content.getMediaTypes().keySet().stream().noneMatch(FileAnswers::isJson)) {
                content.getMediaTypes().values().forEach(media -> describe(media.getSchema()));
            }
        });
    }

    private static boolean isJson(String type) {
        return type.endsWith("/json") || type.endsWith("+json");
    }

    private static void describe(Schema schema) {
        if (schema != null && List.of(SchemaType.STRING).equals(schema.getType())) {
            schema.setFormat(Objects.requireNonNullElse(schema.getFormat(), "binary"));
        }
    }
}
