package brussels.repere.directory.campaigns;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.RecordKey;
import java.util.List;

/**
 * A record that campaigns may ask about. Immutable.
 *
 * @param listed without a confidential address, and what would tell it
 * @param entry with it; for deciding who may ask, never shown
 * @param due the facts that somebody should look at
 * @param confirmed whether somebody here ever looked at a fact of it
 */
record AskedRecord(RecordKey key, ListedService listed, DirectoryEntry entry, List<EntryField> due, boolean confirmed) {

    AskedRecord {
        due = List.copyOf(due);
    }
}
