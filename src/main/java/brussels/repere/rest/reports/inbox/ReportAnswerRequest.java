package brussels.repere.rest.reports.inbox;

import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.rest.problem.ParameterErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody answers to a report. */
@Schema(name = "ReportAnswerRequest", description = "What somebody answers to a report")
record ReportAnswerRequest(
        @Schema(description = "What came of it", required = true, example = "unfounded") ReportOutcome outcome,
        @Schema(description = "To whom it is passed on: with the outcome forwarded, and only then")
                ForwardTarget forwardTo,
        @Schema(description = "Change the record as the report says; only with the outcome corrected", example = "true")
                Boolean accept,
        @Schema(description = "Of the record that was seen; with accept", example = "17") Long version) {

    boolean accepts() {
        return Boolean.TRUE.equals(accept);
    }

    void check() {
        ParameterErrors errors = new ParameterErrors();
        if (outcome == null) {
            errors.addMissing("outcome");
            errors.throwIfAny();
        }
        if (outcome.settles() && forwardTo != null) {
            errors.addNotAllowed("forwardTo", "report.forward-to");
        } else if (!outcome.settles() && forwardTo == null) {
            errors.addMissing("forwardTo");
        }
        if (accepts() && outcome != ReportOutcome.corrected) {
            errors.addNotAllowed("accept", "report.accept");
        }
        if (accepts() && version == null) {
            errors.addMissing("version");
        }
        errors.throwIfAny();
    }
}
