package brussels.repere.directory.importing;

import brussels.repere.directory.EntryField;
import java.time.YearMonth;
import java.util.Set;

/**
 * Marks an import as corrections by somebody here who knows better than the sources.
 *
 * @param fields the fields that may be corrected; others are ignored
 * @param verified when they were checked
 */
public record CorrectionScope(Set<EntryField> fields, YearMonth verified) {

    public CorrectionScope {
        fields = Set.copyOf(fields);
    }
}
