package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import java.time.Instant;
import java.util.UUID;

/**
 * One step in the history of a record. Its values may be a confidential address. Immutable.
 *
 * @param number ascending in time; null before it is stored
 * @param field null where the record as a whole changed
 * @param oldValue as {@link FieldValueCodec} writes it; null if the kind has no values, or they were erased
 * @param accountId null for imports and operators
 * @param role in which somebody acted; null for imports and operators
 * @param at null before it is stored
 */
public record FactChange(
        Long number,
        RecordKey record,
        EntryField field,
        FactChangeKind kind,
        String oldValue,
        String newValue,
        UUID accountId,
        String role,
        Instant at) {

    /** Makes one that is not stored yet. */
    public static FactChange of(
            RecordKey record, EntryField field, FactChangeKind kind, String oldValue, String newValue, Hand hand) {
        return new FactChange(null, record, field, kind, oldValue, newValue, hand.accountId(), hand.role(), null);
    }
}
