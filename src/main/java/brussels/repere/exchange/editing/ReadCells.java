package brussels.repere.exchange.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import java.util.List;
import java.util.Set;

/**
 * What typed cells mean. Immutable.
 *
 * @param stated the record as it would be
 * @param fields the fields that were typed
 * @param findings what somebody should look at
 */
public record ReadCells(DirectoryEntry stated, Set<EntryField> fields, List<CellFinding> findings) {

    public ReadCells {
        fields = Set.copyOf(fields);
        findings = List.copyOf(findings);
    }

    public boolean isBlocked() {
        return findings.stream().anyMatch(CellFinding::blocks);
    }
}
