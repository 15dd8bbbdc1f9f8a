package brussels.repere.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ServedDescription;
import brussels.repere.testing.ServedDescription.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The description is whole: whoever has nothing else can call each operation and read each answer. */
@ApplicationTest
class OpenApiIT {

    private static final String PROBLEM = "#/components/schemas/Problem";

    /** The same, with what is wrong with each fact. */
    private static final String EDIT_PROBLEM = "#/components/schemas/EditProblem";

    private static final String CONFIRMATION_PROBLEM = "#/components/schemas/ConfirmationProblem";

    private ServedDescription description;

    @BeforeEach
    void read() {
        description = ServedDescription.served();
    }

    private Stream<Executable> ofEach(Consumer<Operation> check) {
        return description.operations().stream().map(operation -> () -> check.accept(operation));
    }

    @DisplayName("The description is OpenAPI 3.1")
    @Test
    void version() {
        assertThat(description.root().path("openapi").asText()).startsWith("3.1");
        assertThat(description.operations()).hasSizeGreaterThan(20);
        assertThat(description.operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @DisplayName("Each operation says what it does and which values it accepts")
    @Test
    void operations() {
        assertAll(ofEach(operation -> {
            assertThat(operation.id()).as(operation.path()).isNotEmpty();
            assertThat(operation.node().path("summary").asText())
                    .as(operation.id())
                    .isNotEmpty();
            assertThat(operation.node().path("tags")).as(operation.id()).hasSize(1);
            assertThat(operation.examples()).as(operation.id()).isNotEmpty();
            for (JsonNode parameter : operation.parameters()) {
                assertThat(parameter.path("description").asText())
                        .as(operation.id() + " " + parameter.path("name"))
                        .isNotEmpty();
            }
        }));
    }

    @DisplayName("Each answer has a schema, and each problem that of problems")
    @Test
    void schemas() {
        assertAll(ofEach(operation -> {
            JsonNode responses = operation.node().path("responses");
            assertThat(List.of("400", "429", "500")).as(operation.id()).allMatch(responses::has);
            responses.properties().forEach(response -> {
                String of = operation.id() + " " + response.getKey();
                if (response.getKey().startsWith("2")) {
                    assertThat(response.getValue().path("content").findValues("schema"))
                            .as(of)
                            .isNotEmpty()
                            .noneMatch(JsonNode::isEmpty);
                } else if (!response.getKey().equals("304")) {
                    assertThat(response.getValue()
                                    .at("/content/application~1problem+json/schema/$ref")
                                    .asText())
                            .as(of)
                            .isIn(PROBLEM, EDIT_PROBLEM, CONFIRMATION_PROBLEM);
                }
            });
        }));
    }

    @DisplayName("Each reference leads somewhere")
    @Test
    void references() {
        assertThat(description.root().findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(reference ->
                        !description.root().at(reference.substring(1)).isMissingNode());
    }
}
