package brussels.repere.directory.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
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
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.InTurn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Undoes a step of the history of a record: the value comes back with its date and its source, as long as nobody changed the field since.
 * Undoing what an import did is a correction. Safe for use by several threads.
 */
@ApplicationScoped
public class FactUndo {

    private static final Set<FactChangeKind> BY_HAND =
            EnumSet.of(FactChangeKind.EDITED, FactChangeKind.CORRECTED, FactChangeKind.UNDONE);

    private final StoredRecords records;
    private final RecordWriter writer;
    private final RecordLifecycle lifecycle;
    private final EditorRights rights;
    private final FieldEdits edits;
    private final FactHistory history;
    private final DataGeneration.Repository generation;
    private final BrusselsClock clock;

    FactUndo(
            StoredRecords records,
            RecordWriter writer,
            RecordLifecycle lifecycle,
            EditorRights rights,
            FieldEdits edits,
            FactHistory history,
            DataGeneration.Repository generation,
            BrusselsClock clock) {
        this.records = records;
        this.writer = writer;
        this.lifecycle = lifecycle;
        this.rights = rights;
        this.edits = edits;
        this.history = history;
        this.generation = generation;
        this.clock = clock;
    }

    /**
     * @param number of the step
     * @throws RecordStateException if there is no such record or step, or the field has changed since
     * @throws EditRefusedException if they may not make that change themselves
     */
    @InTurn
    @Transactional
    public EditResult undo(UUID id, long number, Actor actor) {
        generation.lock();
        StoredRecord record =
                records.find(id).orElseThrow(() -> new RecordStateException(RecordStateException.Reason.UNKNOWN));
        FactChange step = requireLast(history.listAfter(record.key(), number - 1), number);
        UUID after = step.field() == null ? undoOfRecord(record, step, actor) : undoOfField(record, step, actor);
        Set<EntryField> applied = step.field() == null ? Set.of() : Set.of(step.field());
        return new EditResult(after, history.lastNumber(record.key()), applied, Set.of(), Set.of(), false);
    }

    /**
     * Returns a step if it is the last one of its field, or of the record as a whole: otherwise what came later would be undone with it.
     *
     * @param steps that step and all later ones of the record, latest first
     */
    private static FactChange requireLast(List<FactChange> steps, long number) {
        return steps.stream()
                .filter(change -> change.number() == number && change.kind() != FactChangeKind.ADDED)
                .filter(step ->
                        steps.stream().noneMatch(later -> later.number() > number && later.field() == step.field()))
                .findFirst()
                .orElseThrow(() -> new RecordStateException(RecordStateException.Reason.NOT_UNDOABLE));
    }

    private UUID undoOfRecord(StoredRecord record, FactChange step, Actor actor) {
        requireAllowed(rights.decide(actor, Action.CLOSE, record.entry()), Action.CLOSE);
        ChangeAuthor hand = rights.handOf(actor, Action.CLOSE, record.entry());
        if (step.kind() == FactChangeKind.REOPENED) {
            lifecycle.closeAgain(record, hand);
        } else {
            lifecycle.apply(record, FactChangeKind.REOPENED, null, hand);
        }
        return record.serviceId();
    }

    private static void requireAllowed(Decision decision, Action action) {
        if (decision != Decision.ALLOWED) {
            throw new EditRefusedException(action);
        }
    }

    private UUID undoOfField(StoredRecord record, FactChange step, Actor actor) {
        EntryField field = step.field();
        DirectoryEntry current = record.entry();
        requireAllowed(rights.decide(actor, field, current), rights.actionOf(field));
        if (record.closedOn() != null) {
            throw new RecordStateException(RecordStateException.Reason.CLOSED);
        }
        EditBook book = edits.open(record.key());
        EditRules rules = new EditRules(book, clock.today());
        FieldEdit now = book.list(record.key()).get(field);
        ChangeAuthor hand = rights.handOf(actor, rights.actionOf(field), current);
        if (step.kind() == FactChangeKind.CONFIRMED) {
            rules.restore(record.key(), field, step.oldEdit());
            edits.save(book);
            history.add(List.of(FactChange.ofField(current, current, field, FactChangeKind.UNDONE, now, hand)));
            writer.touch(record);
            return record.serviceId();
        }
        DirectoryEntry back = RefugeRule.apply(valueBefore(step, current, now), current, Set.of(field));
        Set<EntryField> fields = RefugeRule.fields(Set.of(field), back, current);
        if (BY_HAND.contains(step.kind())) {
            rules.restore(record.key(), field, step.oldEdit());
        } else {
            rules.correct(back, record.own(), Set.of(field), clock.month());
        }
        if (isSourceSpeaking(step)) {
            giveBackToJoined(record, step);
        }
        Set<EntryField> others = EnumSet.copyOf(fields);
        others.remove(field);
        rules.correct(back, record.own(), others, clock.month());
        edits.save(book);
        history.add(fields.stream()
                .map(each -> FactChange.ofField(
                        current, back, each, FactChangeKind.UNDONE, each == field ? now : null, hand))
                .toList());
        return writer.write(record, record.own().withFieldsFrom(fields, back));
    }

    /** Whether nobody here knew anything of the field before. */
    private static boolean isSourceSpeaking(FactChange step) {
        return BY_HAND.contains(step.kind()) && step.oldEdit() == null;
    }

    /** What another source gave before somebody here wrote something else, it gives again, if it still says so. */
    private void giveBackToJoined(StoredRecord record, FactChange step) {
        if (step.oldValue() != null) {
            DirectoryEntry before = step.valueIn(step.oldValue(), record.entry());
            records.listSaying(record, step.field(), before).forEach(id -> writer.giveToJoined(id, step.field()));
        }
    }

    /** Where the source speaks for itself again, and says something else by now, that is the value. */
    private static DirectoryEntry valueBefore(FactChange step, DirectoryEntry current, FieldEdit now) {
        EntryField field = step.field();
        boolean unchanged = step.newValue() != null
                && field.hash(step.valueIn(step.newValue(), current)).equals(field.hash(current));
        if (!unchanged) {
            throw new RecordStateException(RecordStateException.Reason.NOT_UNDOABLE);
        }
        String value = isSourceSpeaking(step) && now != null && now.stated() != null ? now.stated() : step.oldValue();
        return step.valueIn(value, current);
    }
}
