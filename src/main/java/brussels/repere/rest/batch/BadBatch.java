package brussels.repere.rest.batch;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Problems;
import java.util.List;

/** What makes a batch be refused as a whole, before its first line. */
final class BadBatch {

    private BadBatch() {}

    /** @param words key of the words that say why */
    static ProblemException because(String words) {
        return new ProblemException(
                ProblemType.INVALID_BODY,
                lang -> List.of(Problems.told(lang, "", ParameterError.Code.MALFORMED, words)));
    }
}
