package brussels.repere.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The description of the interface as the application under test serves it. */
public final class ServedDescription {

    /** The one way to call an operation that is asked nothing. */
    private static final String WITHOUT_INPUT = "as it is";

    private final JsonNode root;

    private ServedDescription(JsonNode root) {
        this.root = root;
    }

    /** An operation with its path and method. */
    public record Operation(String path, String method, JsonNode node) {

        public String id() {
            return node.path("operationId").asText();
        }

        public List<JsonNode> parameters() {
            List<JsonNode> parameters = new ArrayList<>();
            node.path("parameters").forEach(parameters::add);
            return parameters;
        }

        /** What all examples are called that it has, of parameters and bodies. */
        public TreeSet<String> examples() {
            if (node.path("parameters").isEmpty() && !node.has("requestBody")) {
                return new TreeSet<>(Set.of(WITHOUT_INPUT));
            }
            TreeSet<String> names = new TreeSet<>();
            node.findValues("examples")
                    .forEach(examples -> examples.fieldNames().forEachRemaining(names::add));
            return names;
        }
    }

    public static ServedDescription served() {
        try {
            return new ServedDescription(new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode root() {
        return root;
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(each -> operations.add(new Operation(path.getKey(), each.getKey(), each.getValue()))));
        return operations;
    }

    /** @param id of an operation that is there */
    public Operation operation(String id) {
        return operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
