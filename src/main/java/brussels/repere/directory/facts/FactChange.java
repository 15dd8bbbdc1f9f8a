package brussels.repere.directory.facts;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One step in the history of a record. Its values may be a confidential address. Immutable.
 *
 * @param number ascending in time; null before it is stored
 * @param field null where the record as a whole changed
 * @param oldValue as {@link FieldValueCodec} writes it; null if the kind has no values, or they were erased
 * @param newValue the same; of a record that was closed, why
 * @param oldEdit what was known here of the field before; null where nothing was
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
        FieldEdit oldEdit,
        UUID accountId,
        String role,
        Instant at) {

    /** Makes one that is not stored yet, of a record as a whole. */
    public static FactChange ofRecord(RecordKey record, FactChangeKind kind, ChangeAuthor hand) {
        return new FactChange(null, record, null, kind, null, null, null, hand.accountId(), hand.role(), null);
    }

    /**
     * Makes one that is not stored yet, of a record that is closed.
     *
     * @param reason null where nobody said why
     */
    public static FactChange ofClosure(RecordKey record, ClosureReason reason, ChangeAuthor hand) {
        String why = reason == null ? null : reason.write();
        return new FactChange(
                null, record, null, FactChangeKind.CLOSED, null, why, null, hand.accountId(), hand.role(), null);
    }

    /** Returns why the record was closed; empty for other kinds, and where nobody said why. */
    public Optional<ClosureReason> findClosureReason() {
        return kind == FactChangeKind.CLOSED ? ClosureReason.read(newValue) : Optional.empty();
    }

    /** Makes one that is not stored yet, of a field. */
    public static FactChange ofField(
            DirectoryEntry before,
            DirectoryEntry after,
            EntryField field,
            FactChangeKind kind,
            FieldEdit oldEdit,
            ChangeAuthor hand) {
        return new FactChange(
                null,
                RecordKey.of(before),
                field,
                kind,
                FieldValueCodec.encode(field, before),
                FieldValueCodec.encode(field, after),
                oldEdit,
                hand.accountId(),
                hand.role(),
                null);
    }

    /** Makes one that is not stored yet, of a field that somebody looked at and found right. */
    public static FactChange ofConfirmation(RecordKey record, EntryField field, FieldEdit oldEdit, ChangeAuthor hand) {
        return new FactChange(
                null,
                record,
                field,
                FactChangeKind.CONFIRMED,
                null,
                null,
                oldEdit,
                hand.accountId(),
                hand.role(),
                null);
    }

    /** Returns a record with one of the values of this step, and everything else as it is. */
    public DirectoryEntry valueIn(String value, DirectoryEntry record) {
        return FieldValueCodec.decode(field, value, record);
    }
}
