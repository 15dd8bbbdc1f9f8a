package brussels.repere.rest.confirmations.answer;

import brussels.repere.rest.editing.answer.CellValue;
import brussels.repere.rest.editing.answer.FactView;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a link asks of an organisation, with all its antennas, and what was answered until now.
 *
 * @param state {@code open}, {@code partly-answered} or {@code answered}
 * @param name of the organisation; absent if none of its records is there any more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConfirmationAnswer(
        @NotNull String state, Bilingual name, @NotNull Instant expiresAt, @NotNull List<RecordQuestion> records) {

    /**
     * One of its records.
     *
     * @param id of the service
     * @param version to be sent along with an answer
     * @param closedOn absent while it is open; nothing is asked of one that is closed
     * @param gone what became of saying that it exists no longer; absent if nobody did
     * @param unlistingAsked whether somebody asked that it be no longer listed; a person decides it
     * @param facts that are asked about, those that are due first
     * @param missing facts of which nothing is known, and that may be added
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConfirmationRecord")
    public record RecordQuestion(
            @NotNull UUID id,
            @NotNull Bilingual name,
            @NotNull String version,
            LocalDate closedOn,
            FactAnswer gone,
            boolean unlistingAsked,
            @NotNull List<FactQuestion> facts,
            @NotNull List<FactQuestion> missing) {}

    /**
     * A fact that is asked about.
     *
     * @param answer absent if it was not answered yet
     * @param proposed what was proposed by this link and waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ConfirmationFact")
    public record FactQuestion(@NotNull FactView fact, FactAnswer answer, @NotNull List<CellValue> proposed) {}

    /**
     * What was said.
     *
     * @param said {@code yes}, {@code correct}, {@code no-longer} or {@code unknown}
     * @param became {@code confirmed}, {@code applied}, {@code proposed} or {@code nothing}
     */
    @Schema(name = "ConfirmationFactAnswer")
    public record FactAnswer(@NotNull String said, @NotNull String became, @NotNull Instant at) {}
}
