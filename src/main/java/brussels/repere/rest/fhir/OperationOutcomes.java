package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Problem;
import java.util.List;

/** Makes the resource in which FHIR tells what went wrong. */
final class OperationOutcomes {

    private OperationOutcomes() {}

    /** With an issue for each parameter that is wrong. */
    static FhirResource of(Problem problem) {
        List<FhirNode> issues = problem.errors().isEmpty()
                ? List.of(issue("error", codeOf(problem.status()), problem.detail())
                        .put("diagnostics", problem.reference()))
                : problem.errors().stream().map(OperationOutcomes::issue).toList();
        FhirResource outcome = new FhirResource("OperationOutcome");
        outcome.put("issue", issues);
        return outcome;
    }

    private static FhirNode issue(ParameterError error) {
        String code =
                switch (error.code()) {
                    case UNKNOWN -> "not-supported";
                    case MISSING -> "required";
                    case UNKNOWN_VALUE -> "not-found";
                    case REPEATED, MALFORMED, NOT_ALLOWED -> "invalid";
                };
        return issue("error", code, error.detail()).put("expression", List.of("http." + error.parameter()));
    }

    /** @param severity {@code error}, {@code warning} or {@code information} */
    static FhirResource of(String severity, String code, String text) {
        FhirResource outcome = new FhirResource("OperationOutcome");
        outcome.put("issue", List.of(issue(severity, code, text)));
        return outcome;
    }

    private static FhirNode issue(String severity, String code, String text) {
        return new FhirNode()
                .put("severity", severity)
                .put("code", code)
                .put("details", new FhirNode().put("text", text));
    }

    private static String codeOf(int status) {
        return switch (status) {
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 408 -> "timeout";
            case 410 -> "deleted";
            case 413, 414, 431 -> "too-long";
            case 429 -> "throttled";
            case 503 -> "transient";
            default -> status >= 500 ? "exception" : "invalid";
        };
    }
}
