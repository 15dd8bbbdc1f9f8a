package brussels.repere.directory.editing;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.ClosureReason;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.RecordKey;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A record as somebody sees it who may edit it. Immutable.
 *
 * @param version grows with each change
 * @param entry without its address, wherever it is told, if it is confidential and not for them
 * @param closedOn null while it is open
 * @param closure why it is closed; null while it is open, and where nobody said why
 * @param rights what they may do with each field
 * @param disagreements the record with what its source says of a field, where somebody here says otherwise
 * @param hidden whether it has an address that they may not see
 */
public record EditableRecord(
        UUID id,
        RecordKey key,
        long version,
        DirectoryEntry entry,
        LocalDate closedOn,
        ClosureReason closure,
        FactSheet facts,
        Map<EntryField, Decision> rights,
        Decision closing,
        Decision history,
        Map<EntryField, DirectoryEntry> disagreements,
        boolean hidden) {

    public EditableRecord {
        rights = Map.copyOf(rights);
        disagreements = Map.copyOf(disagreements);
    }
}
