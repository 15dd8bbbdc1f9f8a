package brussels.repere.rest.fhir;

import brussels.repere.rest.fhir.search.ToldName;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Set;

/** The parameters of a request that is no search: few, each at most once, and no others unless the client lets them be ignored. */
final class PlainParameters {

    static final String FORMAT = "_format";
    static final String PRETTY = "_pretty";
    static final Set<String> OF_ANSWER = Set.of(FORMAT, PRETTY);

    private static final String LENIENT = "handling=lenient";

    private PlainParameters() {}

    /** @param prefer the header of that name; null where it is not given */
    static boolean isLenient(String prefer) {
        return prefer != null && prefer.replace(" ", "").contains(LENIENT);
    }

    static boolean isPretty(MultivaluedMap<String, String> parameters) {
        return "true".equals(parameters.getFirst(PRETTY));
    }

    /** @throws brussels.repere.rest.problem.ProblemException that names the parameters which do not exist here, or are repeated */
    static void check(MultivaluedMap<String, String> parameters, Set<String> allowed, boolean lenient) {
        ParameterErrors errors = new ParameterErrors();
        parameters.forEach((name, values) -> {
            boolean known = allowed.contains(name) || OF_ANSWER.contains(name);
            String told = ToldName.of(name);
            if (!known && !lenient) {
                errors.add(told, ParameterError.Code.UNKNOWN, "fhir.unknown.here");
            } else if (known && values.size() > 1) {
                errors.add(told, ParameterError.Code.REPEATED, "parameter.REPEATED");
            }
        });
        errors.throwIfAny();
    }
}
