package brussels.repere.rest.confirmations.answer;

import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.FindingView;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing of an answer was stored (RFC 9457), record by record. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why nothing of an answer was stored")
public record ConfirmationProblem(
        @NotNull String type, @NotNull String title, int status, @NotNull String detail, List<RecordProblem> records) {

    /**
     * What stands in the way in one record.
     *
     * @param findings what is not understood of what was typed
     * @param conflicts facts that somebody else changed meanwhile, with both values
     * @param version of the record now
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "ConfirmationRecordProblem")
    public record RecordProblem(
            @NotNull UUID record, List<FindingView> findings, List<EditProblem.Conflict> conflicts, String version) {}
}
