package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an edit would do; nothing is stored.
 *
 * @param findings what somebody should look at before
 * @param questions by which people would find the record
 * @param doubles records that may be the same institution; only of one that is to be added
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PreviewAnswer(
        @NotNull List<Change> changes,
        @NotNull List<FindingView> findings,
        @NotNull UnderstoodCells understood,
        @NotNull List<ExampleQuestion> questions,
        List<DoubleView> doubles) {

    /**
     * A fact that would change.
     *
     * @param may what the reader may do with it: {@code allowed}, {@code proposed} or {@code refused}
     */
    @Schema(name = "EditedFact")
    public record Change(
            @NotNull String field,
            @NotNull String may,
            @NotNull List<CellValue> before,
            @NotNull List<CellValue> after) {}
}
