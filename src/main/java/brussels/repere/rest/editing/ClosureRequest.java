package brussels.repere.rest.editing;

import brussels.repere.directory.facts.ClosureReason;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a record is closed. */
@Schema(description = "Why a record is closed")
record ClosureRequest(
        @Schema(
                        required = true,
                        enumeration = {"moved", "stopped", "merged", "double", "never-existed"},
                        example = "stopped")
                String reason,
        @Schema(description = "The service that it was merged with, or that is the same; only for these two")
                UUID other) {

    /** @param id of the record that is closed */
    ClosureReason read(UUID id) {
        ParameterErrors errors = new ParameterErrors();
        ClosureReason.Kind kind =
                reason == null ? null : ClosureReason.Kind.find(reason).orElse(null);
        if (reason == null) {
            errors.addMissing("reason");
        } else if (kind == null) {
            errors.addUnknownValue("reason");
        } else if (kind.namesOther() && other == null) {
            errors.addMissing("other");
        } else if (other != null && (!kind.namesOther() || other.equals(id))) {
            errors.addNotAllowed("other", "closure.other");
        }
        errors.throwIfAny();
        return new ClosureReason(kind, other);
    }
}
