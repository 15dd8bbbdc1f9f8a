package brussels.repere.directory.confirmations;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.facts.RecordKey;
import java.util.Map;

/**
 * What somebody says of a record by a link. Immutable.
 *
 * @param version of the record that was shown to them
 * @param edit what follows of it for the facts
 * @param said of which fact what; at least of each field of the edit
 * @param gone whether they say that it exists no longer
 */
public record RecordAnswers(
        RecordKey record, long version, RecordEdit edit, Map<EntryField, FactResponse> said, boolean gone) {

    public RecordAnswers {
        said = Map.copyOf(said);
    }
}
