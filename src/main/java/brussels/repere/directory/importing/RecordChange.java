package brussels.repere.directory.importing;

import brussels.repere.directory.EntryField;
import brussels.repere.text.Bilingual;
import java.util.Set;

/**
 * What an import does to one record, or would do. Immutable.
 *
 * @param fields those that differ from before; empty for a new or closed record, and where only its age changes
 */
public record RecordChange(Kind kind, String source, String sourceId, Bilingual name, Set<EntryField> fields) {

    public RecordChange {
        fields = Set.copyOf(fields);
    }

    /** The kinds of change, in the order in which reports list them. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It was closed, and its source names it again. */
        REOPENED,
        CLOSED
    }
}
