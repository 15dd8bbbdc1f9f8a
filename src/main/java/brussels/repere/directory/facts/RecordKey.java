package brussels.repere.directory.facts;

import brussels.repere.directory.DirectoryEntry;
import java.io.Serializable;

/** What tells a record from all others for good: its source, and its id there. Ids of rows change when an address becomes confidential. */
public record RecordKey(String source, String sourceId) implements Serializable {

    public static RecordKey of(DirectoryEntry entry) {
        return new RecordKey(entry.provenance().source(), entry.provenance().sourceId());
    }
}
