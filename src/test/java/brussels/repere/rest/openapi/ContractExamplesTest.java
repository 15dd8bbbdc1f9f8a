package brussels.repere.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ContractSchemas;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what its schemas say. */
class ContractExamplesTest {

    private static final Path CONTRACT = Path.of("src/docs/openapi.yaml");

    @Test
    @DisplayName("Each example of a parameter and of a body is valid by the schema beside it")
    void examplesAreValid() throws IOException {
        JsonNode contract = new YAMLMapper().readTree(Files.readString(CONTRACT));
        ContractSchemas schemas = new ContractSchemas(contract);
        List<String> errors = new ArrayList<>();
        int checked = 0;
        // Whatever has a schema beside it may have examples: parameters, and what a body or an answer contains.
        for (JsonNode described : contract.path("paths").findParents("schema")) {
            for (JsonNode example : examples(described)) {
                checked++;
                schemas.errors(described.path("schema"), example).stream()
                        .map(error -> described.path("name").asText() + " " + example + ": " + error)
                        .forEach(errors::add);
            }
        }
        assertThat(errors).isEmpty();
        assertThat(checked).isGreaterThan(50);
    }

    private static List<JsonNode> examples(JsonNode described) {
        List<JsonNode> examples = new ArrayList<>();
        described.path("examples").forEach(example -> examples.add(example.path("value")));
        if (described.has("example")) {
            examples.add(described.path("example"));
        }
        return examples;
    }
}
