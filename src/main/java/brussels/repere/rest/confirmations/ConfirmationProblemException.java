package brussels.repere.rest.confirmations;

import brussels.repere.rest.confirmations.answer.ConfirmationProblem.RecordProblem;
import brussels.repere.rest.problem.ProblemType;
import java.util.List;

/** An answer of which nothing is stored, with what stands in the way in each record. */
final class ConfirmationProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<RecordProblem> records;

    ConfirmationProblemException(ProblemType type, List<RecordProblem> records) {
        super(type.name(), null, false, false);
        this.type = type;
        this.records = List.copyOf(records);
    }

    ProblemType type() {
        return type;
    }

    List<RecordProblem> records() {
        return records;
    }
}
