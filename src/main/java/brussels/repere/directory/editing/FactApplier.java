package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.ChangeAuthor;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.EditRules;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.facts.FieldValueCodec;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Writes facts into a record, with what is known here of them and their history. Whether somebody may do that is asked before. Needs a
 * transaction that holds the lock of the data.
 */
@ApplicationScoped
class FactApplier {

    private final RecordWriter writer;
    private final FieldEdits edits;
    private final FactHistory history;
    private final BrusselsClock clock;

    FactApplier(RecordWriter writer, FieldEdits edits, FactHistory history, BrusselsClock clock) {
        this.writer = writer;
        this.edits = edits;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param id of the service from now on
     * @param confirmed the fields whose date is renewed
     */
    record Applied(UUID id, Set<EntryField> confirmed) {}

    /**
     * @param said the record as somebody would have it
     * @param fields which of its fields change
     * @param looked fields that were looked at and found right
     * @param hands by whose hand each field changes
     */
    Applied apply(
            StoredRecord record,
            DirectoryEntry said,
            Set<EntryField> fields,
            Set<EntryField> looked,
            Function<EntryField, ChangeAuthor> hands) {
        DirectoryEntry current = record.entry();
        EditBook book = edits.open(record.key());
        Map<EntryField, FieldEdit> before = book.list(record.key());
        EditRules rules = new EditRules(book, clock.today());
        DirectoryEntry stated = RefugeRule.apply(said, current, fields);
        Set<EntryField> changing = RefugeRule.fields(fields, stated, current);
        rules.correct(stated, record.own(), changing, clock.month());
        Set<EntryField> confirmed = rules.confirm(current, looked, clock.month());
        edits.save(book);
        List<FactChange> steps = new ArrayList<>();
        for (EntryField field : changing) {
            steps.add(FactChange.ofField(
                    current, stated, field, FactChangeKind.EDITED, before.get(field), hands.apply(field)));
        }
        for (EntryField field : confirmed) {
            steps.add(FactChange.ofConfirmation(record.key(), field, before.get(field), hands.apply(field)));
        }
        history.add(steps);
        if (!changing.isEmpty()) {
            writer.takeFromJoined(record, changing);
            return new Applied(writer.write(record, record.own().withFieldsFrom(changing, stated)), confirmed);
        }
        if (!confirmed.isEmpty()) {
            writer.touch(record);
        }
        return new Applied(record.serviceId(), confirmed);
    }

    /**
     * Makes a change that somebody proposed, or notes that it is so if somebody made it meanwhile.
     *
     * @throws RecordStateException if the record is closed
     */
    void applyProposed(StoredRecord record, Proposal proposal) {
        if (record.closedOn() != null) {
            throw new RecordStateException(RecordStateException.Reason.CLOSED);
        }
        EntryField field = proposal.field();
        DirectoryEntry stated = FieldValueCodec.decode(field, proposal.newValue(), record.entry());
        boolean differs = !field.hash(stated).equals(field.hash(record.entry()));
        apply(
                record,
                stated,
                differs ? Set.of(field) : Set.of(),
                differs ? Set.of() : Set.of(field),
                any -> proposal.hand());
    }
}
