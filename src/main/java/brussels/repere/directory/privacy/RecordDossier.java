package brussels.repere.directory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is stored of a record, with its history. Values are those that the database holds: as JSON, a field each. Who changed what is
 * told by role: names are theirs. Immutable.
 *
 * @param id of the service
 * @param naturalPerson whether its legal status says that it is one
 * @param retrievedOn when it was taken from its source; null if that was not noted
 * @param lastVerified when its source last checked it; null if that is not known
 * @param closedOn null while it is open
 * @param toldWith the record that is told instead; null where it is told by itself
 * @param facts what is stored, by field; those without a value are absent
 * @param withheld fields that are not given out here, because the address is confidential and whoever asks may not see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecordDossier(
        @NotNull UUID id,
        @NotNull String source,
        @NotNull String sourceId,
        boolean naturalPerson,
        LocalDate retrievedOn,
        String lastVerified,
        LocalDate closedOn,
        UUID toldWith,
        @NotNull Map<String, Object> facts,
        @NotNull List<StoredCorrection> corrections,
        @NotNull List<StoredStep> history,
        @NotNull List<StoredProposal> proposals,
        @NotNull List<StoredReport> reports,
        @NotNull List<StoredDispatch> dispatches,
        @NotNull List<StoredCrisisEntry> crisisEntries,
        @NotNull List<String> withheld) {

    public RecordDossier {
        corrections = List.copyOf(corrections);
        history = List.copyOf(history);
        proposals = List.copyOf(proposals);
        reports = List.copyOf(reports);
        dispatches = List.copyOf(dispatches);
        crisisEntries = List.copyOf(crisisEntries);
        withheld = List.copyOf(withheld);
    }

    /**
     * What somebody here knows of a field besides its source.
     *
     * @param stated what the source says instead; null if it says the same, or if that was not noted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredCorrection(
            @NotNull String field,
            @NotNull String lastVerified,
            @NotNull LocalDate editedOn,
            boolean confirmed,
            Object stated) {}

    /**
     * A step of the history.
     *
     * @param field null for the record as a whole
     * @param role null for imports and operators
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredStep(
            String field, @NotNull String kind, Object before, Object after, String role, @NotNull Instant at) {}

    /**
     * How it stands in the roster for a crisis, which the public never sees.
     *
     * @param bassin null for the whole Region
     * @param confirmedOn null if nobody ever confirmed it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredCrisisEntry(
            String bassin,
            @NotNull String task,
            @NotNull String contact,
            @NotNull List<String> phones,
            @NotNull List<String> texts,
            LocalDate confirmedOn) {}

    /** What was proposed, and what came of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredProposal(
            String field,
            @NotNull String kind,
            Object before,
            Object after,
            @NotNull String role,
            @NotNull Instant at,
            @NotNull String state) {}

    /**
     * What was sent of it to the keeper of its source.
     *
     * @param cameBack what the source said when it was imported next; null until then
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredDispatch(@NotNull String field, @NotNull Instant at, Object sent, String cameBack) {}

    /**
     * What people reported.
     *
     * @param text null where there was none, and once it is settled
     * @param cells what is right instead, by the names of columns; null like the text
     * @param outcome null while it is open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StoredReport(
            @NotNull LocalDate on,
            @NotNull String code,
            String text,
            Map<String, String> cells,
            @NotNull String state,
            String outcome) {}
}
