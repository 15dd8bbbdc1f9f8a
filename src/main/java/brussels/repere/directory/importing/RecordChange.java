package brussels.repere.directory.importing;

import brussels.repere.directory.EntryField;
import brussels.repere.text.Bilingual;
import java.util.Set;

/**
 * What an import does to one record, or would. Immutable.
 *
 * @param fields those that are not what they were; empty of one that is new or closed, and where only its age changes
 */
public record RecordChange(Kind kind, String source, String sourceId, Bilingual name, Set<EntryField> fields) {

    public RecordChange {
        fields = Set.copyOf(fields);
    }

    /** Its kinds, in the order in which they are told. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It was closed, and its source names it again. */
        REOPENED,
        CLOSED
    }
}
