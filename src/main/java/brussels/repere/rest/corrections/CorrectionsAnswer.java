package brussels.repere.rest.corrections;

import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Corrections, the last first.
 *
 * @param total of all pages
 */
record CorrectionsAnswer(
        long generation,
        @NotNull String publisher,
        long total,
        int page,
        int size,
        @NotNull List<CorrectionView> corrections) {

    /**
     * A fact that is known here otherwise than its source says.
     *
     * @param service id of the service here
     * @param sourceId of the record at its source
     * @param field as records call it
     * @param since the day on which it was written down
     * @param verified the month in which it was checked
     */
    record CorrectionView(
            @NotNull UUID service,
            @NotNull String source,
            @NotNull String sourceId,
            @NotNull Bilingual name,
            @NotNull String field,
            @NotNull LocalDate since,
            @NotNull String verified,
            @NotNull List<CorrectedCell> cells) {}

    /**
     * A cell of the table of institutions.
     *
     * @param column as files call it
     * @param label as people call it
     * @param stated what the source says, empty if that is nothing; absent if it was not noted
     * @param known what is known here, empty if there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CorrectedCell(@NotNull String column, @NotNull String label, String stated, @NotNull String known) {}
}
