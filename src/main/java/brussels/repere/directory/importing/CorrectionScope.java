package brussels.repere.directory.importing;

import brussels.repere.directory.EntryField;
import java.time.YearMonth;
import java.util.Set;

/**
 * Somebody here who knows better than the sources of what is there.
 *
 * @param fields of which is spoken at all
 * @param verified when they were checked
 */
public record CorrectionScope(Set<EntryField> fields, YearMonth verified) {

    public CorrectionScope {
        fields = Set.copyOf(fields);
    }
}
