package brussels.repere.directory.corrections;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldValueCodec;
import java.time.Instant;
import java.util.UUID;

/**
 * A field of a public record that was corrected here, and whose source has not caught up. Immutable.
 *
 * @param service id of the service
 * @param known the record as it is known here
 * @param changedAt when it was last corrected; null for corrections from before {@link FactChange histories} were kept
 */
public record KnownCorrection(UUID service, DirectoryEntry known, FieldEdit edit, Instant changedAt) {

    /** Returns the record with what its source says of the field; null if that was not noted. */
    public DirectoryEntry stated() {
        return edit.stated() == null ? null : FieldValueCodec.decode(edit.field(), edit.stated(), known);
    }
}
