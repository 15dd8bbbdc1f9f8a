package brussels.repere.rest.parameters;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses, for every resource of the API, query parameters that the resource does not declare, that are repeated, or
 * whose value does not have the declared form. All errors are reported together. Further rules for values are
 * constraints on the parameters (Bean Validation).
 */
final class StrictParametersFilter {

    private static final List<String> API_PATHS = List.of("/api/", "/hsds/");

    /** HSDS defines methods with POST whose parameters stand in the query all the same. */
    private static final String BODILESS_PATH = "/hsds/";

    private final Map<Method, DeclaredParameters> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        String path = request.getUriInfo().getPath();
        if (API_PATHS.stream().noneMatch(path::startsWith)) {
            return;
        }
        if (path.startsWith(BODILESS_PATH) && hasBody(request)) {
            throw new ProblemException(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        Map<String, List<String>> parameters = request.getUriInfo().getQueryParameters();
        if (parameters.isEmpty()) {
            return;
        }
        DeclaredParameters expected = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::of);
        List<InvalidParameter> invalid = new ArrayList<>();
        new TreeMap<>(parameters).forEach((name, values) -> validate(expected, name, values, invalid));
        if (!invalid.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID_PARAMETERS, lang -> invalid.stream()
                    .map(parameter -> parameter.toError(lang))
                    .toList());
        }
    }

    private static boolean hasBody(ContainerRequestContext request) {
        return request.getLength() > 0 || request.getHeaderString("Transfer-Encoding") != null;
    }

    private static void validate(
            DeclaredParameters expected, String name, List<String> values, List<InvalidParameter> invalid) {
        ParameterForm form = expected.find(name).orElse(null);
        if (form == null) {
            invalid.add(new InvalidParameter(name, ParameterError.Code.UNKNOWN, expected.names()));
        } else if (values.size() > 1) {
            invalid.add(new InvalidParameter(name, ParameterError.Code.REPEATED, List.of()));
        } else if (!form.accepts(values.get(0))) {
            invalid.add(new InvalidParameter(name, ParameterError.Code.MALFORMED, form.allowed()));
        }
    }

    private record InvalidParameter(String name, ParameterError.Code code, List<String> allowed) {

        ParameterError toError(Lang lang) {
            return ProblemFactory.parameterError(lang, name, code, allowed);
        }
    }
}
