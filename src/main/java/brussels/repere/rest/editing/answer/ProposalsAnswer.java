package brussels.repere.rest.editing.answer;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What waits to be accepted, the oldest first. */
public record ProposalsAnswer(@NotNull List<ProposalView> proposals) {

    /**
     * @param service absent where it is to be added
     * @param field absent where the record as a whole is meant
     * @param kind {@code edited}, {@code added}, {@code closed} or {@code reopened}
     * @param before empty without a field, or where it is an address that is not for the reader
     * @param after of a record that is to be added, all of its cells
     * @param cells what the cells of both are called, and their values in words
     * @param closure why the record is to be closed; absent where it is not, and where nobody said why
     * @param mayDecide whether the reader may accept or decline it
     * @param own whether it is the reader's, who may withdraw it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProposalView(
            @NotNull UUID id,
            UUID service,
            @NotNull Bilingual name,
            String field,
            @NotNull String kind,
            @NotNull List<CellValue> before,
            @NotNull List<CellValue> after,
            @NotNull List<CellView> cells,
            ClosureView closure,
            @NotNull ChangeAuthorView by,
            @NotNull Instant at,
            boolean mayDecide,
            boolean own) {}
}
