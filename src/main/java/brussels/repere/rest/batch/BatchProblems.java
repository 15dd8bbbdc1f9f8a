package brussels.repere.rest.batch;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import java.util.List;

/** What makes a batch be refused as a whole, before its first line. */
final class BatchProblems {

    private BatchProblems() {}

    /** @param words key of the words that say why */
    static ProblemException malformed(String words) {
        return new ProblemException(
                ProblemType.INVALID_BODY,
                lang -> List.of(ProblemFactory.parameterErrorWithText(lang, "", ParameterError.Code.MALFORMED, words)));
    }
}
