package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import java.util.Set;

/**
 * What somebody says of some facts of a record. Immutable.
 *
 * @param stated the record as they would have it
 * @param fields which of its fields count
 * @param confirmed fields that they looked at and found right
 */
public record RecordEdit(DirectoryEntry stated, Set<EntryField> fields, Set<EntryField> confirmed) {

    public RecordEdit {
        fields = Set.copyOf(fields);
        confirmed = Set.copyOf(confirmed);
    }
}
