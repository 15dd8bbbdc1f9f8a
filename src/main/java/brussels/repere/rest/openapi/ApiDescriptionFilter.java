package brussels.repere.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;

/**
 * Completes the description of the interface when the application is built: tags, answers that every operation may
 * give, and examples.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescriptionFilter implements OASFilter {

    private static final String LANG_DESCRIPTION =
            "The language of names and messages; without it what Accept-Language prefers, else French";
    /** The part of a path before the noun. */
    private static final String VERSION_PREFIX = "^/api/v\\d+/?";

    private final IndexView classes;

    /** @param classes the index of the classes of the application */
    public ApiDescriptionFilter(IndexView classes) {
        this.classes = classes;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        CommonResponses answers = new CommonResponses();
        answers.declareHeaders(description);
        ListParameters.declare(description.getComponents());
        HsdsDescription.declarePages(description.getComponents());
        List<OperationExample> examples = OperationExamples.list();
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> completeOperation(path, method, operation, answers, examples)));
        new AnswerSchemas(description.getComponents(), new RecordFields(classes)).complete(description);
    }

    private static void completeOperation(
            String path,
            HttpMethod method,
            Operation operation,
            CommonResponses answers,
            List<OperationExample> examples) {
        operation.setTags(List.of(tag(path)));
        if (path.startsWith(HsdsDescription.ROOT)) {
            HsdsDescription.completeOperation(path, method, operation);
        }
        for (Parameter parameter : parameters(operation)) {
            ListParameters.describe(parameter);
            if (parameter.getName().equals("lang")) {
                parameter.setDescription(Objects.requireNonNullElse(parameter.getDescription(), LANG_DESCRIPTION));
            }
        }
        answers.addTo(path, method, operation);
        FileAnswers.describe(operation);
        examples.stream()
                .filter(example -> example.operation().equals(operation.getOperationId()))
                .forEach(example -> example.addTo(operation));
    }

    static List<Parameter> parameters(Operation operation) {
        return Objects.requireNonNullElse(operation.getParameters(), List.of());
    }

    private static String tag(String path) {
        String noun = path.startsWith(HsdsDescription.ROOT)
                ? "hsds"
                : path.replaceFirst(VERSION_PREFIX, "").replaceFirst("[/.{].*", "");
        return Map.of("", "about", "template", "import").getOrDefault(noun, noun);
    }
}
