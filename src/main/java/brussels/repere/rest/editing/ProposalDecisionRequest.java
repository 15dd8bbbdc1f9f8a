package brussels.repere.rest.editing;

import brussels.repere.directory.editing.Proposal;
import brussels.repere.rest.problem.ParameterErrors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a proposal. */
@Schema(description = "What becomes of a proposal")
record ProposalDecisionRequest(
        @Schema(
                        required = true,
                        enumeration = {"accept", "decline", "withdraw"},
                        example = "accept")
                String decision) {

    Proposal.State state() {
        ParameterErrors errors = new ParameterErrors();
        if (decision == null) {
            errors.addMissing("decision");
        }
        errors.throwIfAny();
        Proposal.State state =
                switch (decision) {
                    case "accept" -> Proposal.State.ACCEPTED;
                    case "decline" -> Proposal.State.DECLINED;
                    case "withdraw" -> Proposal.State.WITHDRAWN;
                    default -> null;
                };
        if (state == null) {
            errors.addUnknownValue("decision");
        }
        errors.throwIfAny();
        return state;
    }
}
