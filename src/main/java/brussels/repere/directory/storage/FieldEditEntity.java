package brussels.repere.directory.storage;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.FieldEdit;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A row of {@link FieldEdit}, by the source's own id: it outlives the rows of the record. */
@Entity
@Table(name = "field_edit")
@IdClass(FieldEditEntity.Key.class)
public class FieldEditEntity {

    /** Which field of which record. */
    record Key(String source, String sourceId, String field) implements Serializable {}

    @Id
    public String source;

    @Id
    @Column(name = "source_id")
    public String sourceId;

    @Id
    public String field;

    @Column(name = "stated_hash", nullable = false)
    public String statedHash;

    @Column(name = "last_verified", nullable = false)
    public String lastVerified;

    @Column(name = "edited_on", nullable = false)
    public LocalDate editedOn;

    public YearMonth verifiedIn() {
        return YearMonth.parse(lastVerified);
    }

    /** Empty if this version knows no such field. */
    Optional<FieldEdit> edit() {
        return EntryField.find(field).map(known -> new FieldEdit(known, verifiedIn(), editedOn));
    }
}
