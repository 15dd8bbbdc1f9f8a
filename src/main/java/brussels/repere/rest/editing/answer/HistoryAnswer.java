package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The history of a record, latest first. */
public record HistoryAnswer(@NotNull List<Step> changes) {

    /**
     * @param number to undo it by
     * @param field absent where the record as a whole changed
     * @param kind {@code added}, {@code imported}, {@code corrected}, {@code edited}, {@code confirmed}, {@code undone}, {@code closed}
     *     or {@code reopened}
     * @param before empty where the kind has no values, or they are not for the reader
     * @param closure why the record was closed; absent for other kinds, and where nobody said why
     * @param undoable whether the reader may undo it, and it is the last step of its field
     */
    @Schema(name = "HistoryStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Step(
            long number,
            String field,
            @NotNull String kind,
            @NotNull Instant at,
            @NotNull ChangeAuthorView by,
            @NotNull List<CellValue> before,
            @NotNull List<CellValue> after,
            ClosureView closure,
            boolean undoable) {}
}
