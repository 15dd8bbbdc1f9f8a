package brussels.repere.rest.editing;

import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.FindingView;
import brussels.repere.rest.problem.ProblemType;
import java.util.List;

/** An edit that is not stored, with what its answer says of each fact. */
final class EditProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FindingView> findings;
    private final transient List<EditProblem.Conflict> conflicts;
    private final String version;

    private EditProblemException(
            ProblemType type, List<FindingView> findings, List<EditProblem.Conflict> conflicts, String version) {
        super(type.name(), null, false, false);
        this.type = type;
        this.findings = findings;
        this.conflicts = conflicts;
        this.version = version;
    }

    static EditProblemException invalid(List<FindingView> findings) {
        return new EditProblemException(ProblemType.INVALID_CELLS, findings, List.of(), null);
    }

    static EditProblemException conflict(List<EditProblem.Conflict> conflicts, String version) {
        return new EditProblemException(ProblemType.EDIT_CONFLICT, List.of(), conflicts, version);
    }

    ProblemType type() {
        return type;
    }

    List<FindingView> findings() {
        return findings;
    }

    List<EditProblem.Conflict> conflicts() {
        return conflicts;
    }

    String version() {
        return version;
    }
}
