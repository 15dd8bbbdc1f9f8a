package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A stored {@link FieldEdit}. Its key is the id at the source, so that it outlives the rows of the record. */
@Entity
@Table(name = "field_edit")
@IdClass(FieldEditEntity.Key.class)
class FieldEditEntity {

    /** Which field of which record. */
    record Key(String source, String sourceId, String field) implements Serializable {}

    @Id
    String source;

    @Id
    @Column(name = "source_id")
    String sourceId;

    @Id
    String field;

    @Column(name = "stated_hash", nullable = false)
    String statedHash;

    /** Null if the source says the same. */
    String stated;

    @Column(name = "is_confirmed", nullable = false)
    boolean confirmed;

    @Column(name = "last_verified", nullable = false)
    String lastVerified;

    @Column(name = "edited_on", nullable = false)
    LocalDate editedOn;

    static FieldEditEntity of(RecordKey key, FieldEdit edit) {
        FieldEditEntity row = new FieldEditEntity();
        row.source = key.source();
        row.sourceId = key.sourceId();
        row.field = edit.field().code();
        row.statedHash = edit.statedHash();
        row.stated = edit.stated();
        row.confirmed = edit.confirmed();
        row.lastVerified = edit.lastVerified().toString();
        row.editedOn = edit.editedOn();
        return row;
    }

    RecordKey key() {
        return new RecordKey(source, sourceId);
    }

    /** Empty if this version knows no such field. */
    Optional<FieldEdit> edit() {
        return EntryField.find(field)
                .map(known ->
                        new FieldEdit(known, YearMonth.parse(lastVerified), editedOn, confirmed, statedHash, stated));
    }
}
