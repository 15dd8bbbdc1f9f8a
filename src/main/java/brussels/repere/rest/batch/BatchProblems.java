package brussels.repere.rest.batch;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import java.util.List;

/** Errors that refuse a batch as a whole, before its first line. */
final class BatchProblems {

    private BatchProblems() {}

    /** @param key the message key that says why */
    static ProblemException malformed(String key) {
        return new ProblemException(
                ProblemType.INVALID_BODY,
                lang -> List.of(ProblemFactory.parameterErrorWithText(lang, "", ParameterError.Code.MALFORMED, key)));
    }
}
