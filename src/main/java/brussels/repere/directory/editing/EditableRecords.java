package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.FactSheet;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads records for those who may edit them, without an address that they may not see. Safe for use by several threads. */
@ApplicationScoped
public class EditableRecords {

    private static final int MAX_STEPS = 200;

    private final StoredRecords records;
    private final EditorRights rights;
    private final FieldEdits edits;
    private final FactHistory history;

    EditableRecords(StoredRecords records, EditorRights rights, FieldEdits edits, FactHistory history) {
        this.records = records;
        this.rights = rights;
        this.edits = edits;
        this.history = history;
    }

    /**
     * @param id of a service, or of a service at one of its locations; of one that is joined to another, nothing is found
     * @throws RecordStateException if there is no such record
     */
    @Transactional
    public EditableRecord get(UUID id, Actor actor) {
        return tell(require(id), actor);
    }

    /** Finds a record by its source and its id there; one that is joined to another is not found. */
    @Transactional
    public Optional<EditableRecord> find(RecordKey key, Actor actor) {
        return records.find(key).map(record -> tell(record, actor));
    }

    private EditableRecord tell(StoredRecord record, Actor actor) {
        DirectoryEntry entry = record.entry();
        Map<EntryField, Decision> decisions = new EnumMap<>(EntryField.class);
        for (EntryField field : EntryField.values()) {
            decisions.put(field, rights.decide(actor, field, entry));
        }
        Map<EntryField, FieldEdit> known = edits.open(record.key()).list(record.key());
        FactSheet facts = FactSheet.of(entry.provenance(), record.joined(), known.values())
                .withOwnDates(entry.access().availability(), entry.access().capacity());
        return new EditableRecord(
                record.serviceId(),
                record.key(),
                history.lastNumber(record.key()),
                rights.hideAddress(actor, entry),
                record.closedOn(),
                record.closedOn() == null
                        ? null
                        : history.findClosureReason(record.key()).orElse(null),
                facts,
                decisions,
                rights.decide(actor, Action.CLOSE, entry),
                rights.decide(actor, Action.READ_HISTORY, entry),
                listDisagreements(known, entry, actor),
                rights.isHidden(actor, entry));
    }

    private Map<EntryField, DirectoryEntry> listDisagreements(
            Map<EntryField, FieldEdit> known, DirectoryEntry entry, Actor actor) {
        Map<EntryField, DirectoryEntry> said = new EnumMap<>(EntryField.class);
        known.forEach((field, edit) -> {
            if (edit.stated() != null) {
                DirectoryEntry stated = FieldValueCodec.decode(field, edit.stated(), entry);
                boolean hidden = field == EntryField.LOCATION
                        && (rights.isHidden(actor, entry) || rights.isHidden(actor, stated));
                if (!hidden) {
                    said.put(field, rights.hideAddress(actor, stated));
                }
            }
        });
        return said;
    }

    private StoredRecord require(UUID id) {
        return records.find(id).orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
    }

    /** Finds what a record is called, for those who may edit any. */
    @Transactional
    public Optional<Bilingual> findName(UUID id, Actor actor) {
        return records.find(id)
                .map(record ->
                        rights.hideAddress(actor, record.entry()).organization().name());
    }

    /**
     * A step in the history of a record.
     *
     * @param before the record with the value that the field had; null where the kind has no values, they were erased, or they are an
     *     address that the reader may not see
     * @param after the same with the value that it got
     */
    public record HistoryStep(FactChange change, DirectoryEntry before, DirectoryEntry after) {}

    /**
     * Lists the last steps of a record, latest first.
     *
     * @throws RecordStateException if there is no such record
     * @throws EditRefusedException if they may not read it
     */
    @Transactional
    public List<HistoryStep> listHistory(UUID id, Actor actor) {
        StoredRecord record = require(id);
        if (rights.decide(actor, Action.READ_HISTORY, record.entry()) != Decision.ALLOWED) {
            throw new EditRefusedException(Action.READ_HISTORY);
        }
        RecordKey key = record.key();
        boolean hidden = rights.isHidden(actor, record.entry());
        return history.list(key, MAX_STEPS).stream()
                .map(change -> step(change, record.entry(), hidden, actor))
                .toList();
    }

    private HistoryStep step(FactChange change, DirectoryEntry entry, boolean hidden, Actor actor) {
        if (change.field() == null || change.newValue() == null || hidden && change.field() == EntryField.LOCATION) {
            return new HistoryStep(change, null, null);
        }
        DirectoryEntry before = change.valueIn(change.oldValue(), entry);
        DirectoryEntry after = change.valueIn(change.newValue(), entry);
        boolean confidential = change.field() == EntryField.LOCATION
                && (rights.isHidden(actor, before) || rights.isHidden(actor, after));
        return confidential
                ? new HistoryStep(change, null, null)
                : new HistoryStep(change, rights.hideAddress(actor, before), rights.hideAddress(actor, after));
    }
}
