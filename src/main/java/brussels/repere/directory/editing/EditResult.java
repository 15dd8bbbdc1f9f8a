package brussels.repere.directory.editing;

import brussels.repere.directory.EntryField;
import java.util.Set;
import java.util.UUID;

/**
 * What became of an edit. Immutable.
 *
 * @param id of the service from now on: a record that becomes confidential has another one
 * @param version of the record from now on
 * @param applied the fields that changed
 * @param proposed the fields that wait to be accepted
 * @param confirmed the fields whose date is renewed
 * @param merged whether other facts had changed meanwhile; they stay
 */
public record EditResult(
        UUID id,
        long version,
        Set<EntryField> applied,
        Set<EntryField> proposed,
        Set<EntryField> confirmed,
        boolean merged) {

    public EditResult {
        applied = Set.copyOf(applied);
        proposed = Set.copyOf(proposed);
        confirmed = Set.copyOf(confirmed);
    }
}
