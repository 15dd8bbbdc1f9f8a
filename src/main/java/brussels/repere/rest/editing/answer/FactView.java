package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fact of a record, to be edited by itself.
 *
 * @param field its name
 * @param cells absent where it is an address that the reader may not see
 * @param may what the reader may do with it: {@code allowed}, {@code proposed} or {@code refused}
 * @param source the name of its source; absent where somebody here stated it
 * @param asOf a day or a month; absent if nobody knows
 * @param dueOn when somebody should look at it again; absent if nobody knows how old it is
 * @param due whether that day has come
 * @param disagreement what its source says instead; absent where it says the same
 * @param hidden whether there is an address that the reader may not see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactView(
        @NotNull String field,
        List<CellView> cells,
        @NotNull String may,
        String source,
        String asOf,
        LocalDate dueOn,
        boolean due,
        Disagreement disagreement,
        boolean hidden) {

    /** What a source says, where somebody here says otherwise. */
    @Schema(name = "SourceDisagreement")
    public record Disagreement(@NotNull String source, @NotNull List<CellValue> cells) {}
}
