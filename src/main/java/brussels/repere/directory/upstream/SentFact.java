package brussels.repere.directory.upstream;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.facts.RecordKey;

/**
 * A fact as it is sent to the source of its record. Immutable.
 *
 * @param sent what is known here, as {@link FieldValueCodec} writes it
 * @param stated what the source says instead, in the same form; null if only its hash was noted
 * @param cells what the file says of it, as JSON
 */
public record SentFact(
        RecordKey record, EntryField field, String sent, String stated, String statedHash, String cells) {

    /** Returns what came of it, by what the source says now. */
    ReturnState compare(DirectoryEntry said) {
        String value = FieldValueCodec.encode(field, said);
        if (value.equals(sent)) {
            return ReturnState.CAUGHT_UP;
        }
        boolean asThen = stated == null ? field.hash(said).equals(statedHash) : value.equals(stated);
        return asThen ? ReturnState.UNCHANGED : ReturnState.CONTRADICTED;
    }
}
