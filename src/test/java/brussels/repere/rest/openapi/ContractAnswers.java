package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ContractSchemas;
import brussels.repere.testing.ServedDescription;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Holds real answers against the contract as it is served: each field stands in its schema, and what is required is there. */
public final class ContractAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServedDescription description = ServedDescription.served();
    private final ContractSchemas schemas = new ContractSchemas(description.root());

    public ServedDescription description() {
        return description;
    }

    /** The answer to a GET, that matches. */
    public Response get(String operation, String path) {
        return matching(description.operation(operation), given().get(path));
    }

    /** The answer itself, that matches. Texts and tables have no fields that a schema could name. */
    public Response matching(Operation operation, Response answer) {
        String type = answer.contentType().replaceFirst(";.*", "");
        JsonNode described = operation
                .node()
                .path("responses")
                .path(Integer.toString(answer.statusCode()))
                .path("content")
                .path(type);
        String what = operation.id() + " " + answer.statusCode();
        assertThat(described.has("schema")).as(what + " " + type).isTrue();
        if (type.endsWith("json") && !type.endsWith("ndjson")) {
            assertThat(schemas.errors(described.path("schema"), read(answer)))
                    .as(what)
                    .isEmpty();
        }
        return answer;
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
