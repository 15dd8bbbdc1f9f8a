package brussels.repere.rest.description;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Completes the description of the interface when the application is built: tags, answers that every operation may give, examples. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiDescription implements OASFilter {

    private static final String LANGUAGE =
            "The language of names and messages; without it what Accept-Language prefers, else French";
    /** Before it in the path. */
    private static final String NOUN = "^/api/v\\d+/?";

    /** Ours for bodies; each is described by what is in it. */
    private static final String ENVELOPE = "JsonBody";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        CommonAnswers answers = new CommonAnswers();
        answers.declare(description);
        List.copyOf(description.getComponents().getSchemas().keySet()).stream()
                .filter(name -> name.startsWith(ENVELOPE))
                .forEach(description.getComponents()::removeSchema);
        List<Example> examples = Examples.list();
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(path, method, operation, answers, examples)));
    }

    private static void complete(
            String path, HttpMethod method, Operation operation, CommonAnswers answers, List<Example> examples) {
        operation.setTags(List.of(tag(path)));
        if (path.startsWith(HsdsDescription.ROOT)) {
            HsdsDescription.complete(path, method, operation);
        }
        for (Parameter parameter : parameters(operation)) {
            if (parameter.getName().equals("lang")) {
                parameter.setDescription(Objects.requireNonNullElse(parameter.getDescription(), LANGUAGE));
            }
        }
        answers.addTo(path, method, operation);
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
                : path.replaceFirst(NOUN, "").replaceFirst("[/.{].*", "");
        return Map.of("", "about", "template", "import").getOrDefault(noun, noun);
    }
}
