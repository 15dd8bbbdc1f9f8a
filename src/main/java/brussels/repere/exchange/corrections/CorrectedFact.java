package brussels.repere.exchange.corrections;

import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.text.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * A fact that is known here otherwise than its source says, as cells of the table of institutions. Immutable.
 *
 * @param service id of the service here
 * @param sourceId of the record at its source
 * @param field as the API calls it
 * @param since the day on which that was written down
 * @param verified when it was checked
 * @param changedAt null if the moment was not noted
 * @param cells those that differ, or all of the field if it was not noted what the source says
 */
public record CorrectedFact(
        UUID service,
        String source,
        String sourceId,
        Bilingual name,
        String field,
        LocalDate since,
        YearMonth verified,
        Instant changedAt,
        List<Cell> cells) {

    public CorrectedFact {
        cells = List.copyOf(cells);
    }

    /**
     * @param stated what the source says; empty if it says nothing, null if that was not noted
     * @param known what is known here; empty if there is none
     */
    public record Cell(EntryColumn column, String stated, String known) {}
}
