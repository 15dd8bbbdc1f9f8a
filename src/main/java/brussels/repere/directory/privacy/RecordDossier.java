package brussels.repere.directory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
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
 * @param withheld fields that are not given out here, because the address is confidential and whoever asks may not see it
 */
public record RecordDossier(
        UUID id,
        String source,
        String sourceId,
        boolean naturalPerson,
        LocalDate retrievedOn,
        YearMonth lastVerified,
        LocalDate closedOn,
        UUID toldWith,
        Map<String, Object> facts,
        List<KnownHere> corrections,
        List<Step> history,
        List<Waiting> proposals,
        List<Report> reports,
        List<String> withheld) {

    public RecordDossier {
        corrections = List.copyOf(corrections);
        history = List.copyOf(history);
        proposals = List.copyOf(proposals);
        reports = List.copyOf(reports);
        withheld = List.copyOf(withheld);
    }

    /**
     * What somebody here knows of a field besides its source.
     *
     * @param stated what the source says instead; null if it says the same, or if that was not noted
     */
    public record KnownHere(
            String field, YearMonth lastVerified, LocalDate editedOn, boolean confirmed, Object stated) {}

    /**
     * A step of the history.
     *
     * @param field null for the record as a whole
     * @param role null for imports and operators
     */
    public record Step(String field, String kind, Object before, Object after, String role, Instant at) {}

    /** What was proposed, and what came of it. */
    public record Waiting(
            String field, String kind, Object before, Object after, String role, Instant at, String state) {}

    /**
     * What people reported.
     *
     * @param text null where there was none, and once it is settled
     * @param outcome null while it is open
     */
    public record Report(LocalDate on, String code, String text, String state, String outcome) {}
}
