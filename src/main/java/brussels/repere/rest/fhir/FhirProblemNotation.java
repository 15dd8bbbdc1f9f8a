package brussels.repere.rest.fhir;

import brussels.repere.exchange.fhir.format.FhirFormat;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemNotation;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;

/** Tells problems below {@code /fhir} as OperationOutcome, in the format asked; in JSON where neither is accepted. */
@ApplicationScoped
class FhirProblemNotation implements ProblemNotation {

    private static final String ROOT = "/fhir";

    @Override
    public boolean appliesTo(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    @Override
    public WrittenProblem write(Problem problem, String format, String accept) {
        FhirFormat chosen = FormatNegotiation.choose(format, accept).orElse(FhirFormat.JSON);
        return new WrittenProblem(
                FhirResponses.contentType(chosen),
                chosen.write(OperationOutcomes.of(problem), false).getBytes(StandardCharsets.UTF_8));
    }
}
