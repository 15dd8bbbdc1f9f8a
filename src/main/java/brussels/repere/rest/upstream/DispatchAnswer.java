package brussels.repere.rest.upstream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was sent by a dispatch, and what came of each fact.
 *
 * @param withheld how many facts are not told any more: their record was erased, or is confidential by now
 */
record DispatchAnswer(@NotNull DispatchView dispatch, int withheld, @NotNull List<SentFactView> facts) {

    /**
     * A fact that was sent.
     *
     * @param service id of the service here; absent if there is none any more
     * @param sourceId of the record at its source
     * @param name as it was when it was sent, in the language of the file
     * @param field as records call it
     * @param state {@code waiting}, {@code caught-up}, {@code unchanged}, {@code contradicted}, {@code gone} or {@code withdrawn}
     * @param since since when the source says so; absent while it was not asked again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SentFactView(
            UUID service,
            @NotNull String sourceId,
            @NotNull String name,
            @NotNull String field,
            @NotNull List<SentCell> cells,
            @NotNull String state,
            Instant since) {}

    /**
     * A cell of the table of institutions.
     *
     * @param label as people call its column
     * @param stated what the source said; empty if it said nothing, or that was not noted
     * @param known what was known here; empty if there was none
     */
    record SentCell(@NotNull String column, @NotNull String label, @NotNull String stated, @NotNull String known) {}
}
