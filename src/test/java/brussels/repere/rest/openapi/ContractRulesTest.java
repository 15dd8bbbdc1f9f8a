package brussels.repere.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What programs that are generated from the contract trip over is not in it. */
class ContractRulesTest {

    private static final String REFERENCE = "#/components/schemas/";

    /** Java alone intersects sets of characters. */
    private static final Pattern INTERSECTION = Pattern.compile("&&\\[|\\\\p\\{|\\(\\?<?[=!]|[*+?]\\+");

    private JsonNode contract;

    @BeforeEach
    void read() throws IOException {
        contract = new YAMLMapper().readTree(Files.readString(Path.of("src/docs/openapi.yaml")));
    }

    @DisplayName("It says its licence, where it is served, and what each tag holds")
    @Test
    void head() {
        assertThat(contract.at("/info/license/identifier").asText()).isEqualTo("Apache-2.0");
        assertThat(contract.path("servers")).isNotEmpty();
        assertThat(contract.has("security")).isTrue();
        List<String> described = contract.path("tags").findValuesAsText("name");
        Set<String> used = new TreeSet<>();
        contract.path("paths").findValues("tags").forEach(tags -> tags.forEach(tag -> used.add(tag.asText())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(used);
    }

    @DisplayName("No list of codes in an answer is closed")
    @Test
    void openCodes() {
        List<String> closed = new ArrayList<>();
        forEachOperation((id, operation) -> operation.path("responses").forEach(response -> {
            if (!reach(response).findValues("enum").isEmpty()) {
                closed.add(id);
            }
        }));
        assertThat(closed).isEmpty();
    }

    @DisplayName("What need not be sent of the lists in a body may be null")
    @Test
    void listsOfBodies() {
        List<String> wrong = new ArrayList<>();
        Set<String> bodies = new TreeSet<>();
        forEachOperation((id, operation) -> collect(operation.path("requestBody"), bodies));
        for (String name : bodies) {
            JsonNode schema = schema(name);
            List<String> required = texts(schema.path("required"));
            schema.path("properties").properties().forEach(field -> {
                List<String> types = texts(resolve(field.getValue()).path("type"));
                if (types.contains("array") && !types.contains("null") && !required.contains(field.getKey())) {
                    wrong.add(name + "." + field.getKey());
                }
            });
        }
        assertThat(bodies).hasSizeGreaterThan(20);
        assertThat(wrong).isEmpty();
    }

    @DisplayName("Patterns are those that every language reads")
    @Test
    void patterns() {
        assertThat(contract.findValuesAsText("pattern"))
                .isNotEmpty()
                .noneMatch(pattern -> INTERSECTION.matcher(pattern).find());
    }

    @DisplayName("Answers that are no JSON are files")
    @Test
    void files() {
        List<String> texts = new ArrayList<>();
        forEachOperation((id, operation) -> operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .map(response -> response.getValue().path("content"))
                .filter(content -> content.properties().stream()
                        .noneMatch(type ->
                                type.getKey().endsWith("json") && !type.getKey().endsWith("ndjson")))
                .flatMap(content -> StreamSupport.stream(content.spliterator(), false))
                .filter(media -> media.at("/schema/type").asText().equals("string")
                        && !media.at("/schema/format").asText().equals("binary"))
                .forEach(media -> texts.add(id)));
        assertThat(texts).isEmpty();
    }

    private void forEachOperation(BiConsumer<String, JsonNode> check) {
        contract.path("paths")
                .forEach(path -> path.forEach(
                        operation -> check.accept(operation.path("operationId").asText(), operation)));
    }

    /** A node together with all schemas that it refers to. */
    private JsonNode reach(JsonNode node) {
        Set<String> names = new TreeSet<>();
        collect(node, names);
        var reached = new YAMLMapper().createArrayNode().add(node);
        names.forEach(name -> reached.add(schema(name)));
        return reached;
    }

    private void collect(JsonNode node, Set<String> names) {
        for (String reference : node.findValuesAsText("$ref")) {
            if (reference.startsWith(REFERENCE) && names.add(reference.substring(REFERENCE.length()))) {
                collect(schema(reference.substring(REFERENCE.length())), names);
            }
        }
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? schema(schema.path("$ref").asText().substring(REFERENCE.length())) : schema;
    }

    private JsonNode schema(String name) {
        return contract.path("components").path("schemas").path(name);
    }

    private static List<String> texts(JsonNode one) {
        List<String> texts = new ArrayList<>();
        if (one.isTextual()) {
            texts.add(one.asText());
        }
        one.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
