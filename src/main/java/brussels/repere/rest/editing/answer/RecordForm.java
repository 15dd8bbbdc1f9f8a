package brussels.repere.rest.editing.answer;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record to be edited.
 *
 * @param id of the service
 * @param version to be sent along with an edit
 * @param closedOn absent while it is open
 * @param closure why it is closed; absent while it is open, and where nobody said why
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordForm(
        @NotNull UUID id,
        @NotNull Bilingual name,
        @NotNull String source,
        @NotNull String version,
        LocalDate closedOn,
        ClosureView closure,
        @NotNull Rights may,
        @NotNull List<FactView> facts) {

    /** What the reader may do with the record as a whole: {@code allowed}, {@code proposed} or {@code refused}. */
    @Schema(name = "RecordRights")
    public record Rights(@NotNull String close, @NotNull String sayAvailability, @NotNull String history) {}
}
