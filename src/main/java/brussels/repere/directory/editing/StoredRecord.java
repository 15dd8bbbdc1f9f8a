package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.RecordKey;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A record as it is stored, a confidential address included. Immutable.
 *
 * @param own what its own source says, with what was edited here
 * @param entry the same with the fields of other sources that are told with it
 * @param closedOn null while it is open
 * @param joined the other sources
 */
record StoredRecord(
        UUID serviceId,
        UUID atLocationId,
        DirectoryEntry own,
        DirectoryEntry entry,
        LocalDate closedOn,
        List<ListedService.JoinedSource> joined) {

    RecordKey key() {
        return RecordKey.of(own);
    }
}
