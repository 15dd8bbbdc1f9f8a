package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an edit was not stored (RFC 9457), fact by fact.
 *
 * @param findings what is not understood of what was typed
 * @param conflicts facts that somebody else changed meanwhile
 * @param version of the record now
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "Why an edit was not stored")
public record EditProblem(
        @NotNull String type,
        @NotNull String title,
        int status,
        @NotNull String detail,
        List<FindingView> findings,
        List<Conflict> conflicts,
        String version) {

    /**
     * @param was what both began with
     * @param theirs what stands there now
     * @param yours what was not stored
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EditConflict")
    public record Conflict(
            @NotNull String field,
            @NotNull Instant at,
            @NotNull ChangeAuthorView by,
            @NotNull List<CellValue> was,
            @NotNull List<CellValue> theirs,
            @NotNull List<CellValue> yours) {}
}
