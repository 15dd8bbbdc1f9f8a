package brussels.repere.rest.editing.answer;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Records that somebody may want to edit. */
public record RecordListAnswer(int total, int page, int size, @NotNull List<FoundRecord> records) {

    /**
     * A record that was found.
     *
     * @param city absent where it is not known, or confidential
     * @param closedOn absent while it is open
     * @param dueCount how many of its facts somebody should look at
     * @param may what the reader may do with its telephone, as the simplest of facts
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FoundRecord(
            @NotNull UUID id,
            @NotNull Bilingual name,
            Bilingual city,
            @NotNull String source,
            LocalDate closedOn,
            int dueCount,
            @NotNull String may) {}
}
