package brussels.repere.rest.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditConflictException;
import brussels.repere.directory.editing.EditResult;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.editing.RecordEditor;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.DoubleView;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.editing.answer.FindingView;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.editing.answer.UnderstoodCells;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Reads what somebody typed, says what it means, and stores it. Safe for use by several threads. */
@ApplicationScoped
public class EditDesk {

    private static final String EDIT = "edit";

    private final EditableRecords records;
    private final RecordEditor editor;
    private final CellDesk cells;
    private final EditViews views;
    private final ExampleQuestions examples;
    private final GenerationPoller generations;
    private final AuditLog audit;
    private final CurrentActor actor;
    private final RequestLanguage language;

    EditDesk(
            EditableRecords records,
            RecordEditor editor,
            CellDesk cells,
            EditViews views,
            ExampleQuestions examples,
            GenerationPoller generations,
            AuditLog audit,
            CurrentActor actor,
            RequestLanguage language) {
        this.records = records;
        this.editor = editor;
        this.cells = cells;
        this.views = views;
        this.examples = examples;
        this.generations = generations;
        this.audit = audit;
        this.actor = actor;
        this.language = language;
    }

    public CellViews cellViews() {
        return views.cellViews();
    }

    public RecordForms forms() {
        return views.forms();
    }

    public EditableRecord record(UUID id) {
        return records.get(id, actor.get());
    }

    PreviewAnswer preview(UUID id, EditRequest request) {
        return preview(record(id), request.columns());
    }

    /** Says what typed cells of a record mean, and what would change. */
    public PreviewAnswer preview(EditableRecord record, Map<EntryColumn, String> typed) {
        ReadCells read = read(record, typed);
        return answer(views.changes(record, read), read, record.entry(), null);
    }

    public ReadCells read(EditableRecord record, Map<EntryColumn, String> typed) {
        return cells.read(record.entry(), typed, language.get());
    }

    public List<FindingView> findings(ReadCells read) {
        return views.findings(read);
    }

    /** Says what is understood of cells that are of no record. */
    public UnderstoodCells understandNew(ReadCells read) {
        return views.understood(cells.blank(), read);
    }

    PreviewAnswer answer(
            List<PreviewAnswer.Change> changes, ReadCells read, DirectoryEntry before, List<DoubleView> doubles) {
        return new PreviewAnswer(
                changes,
                views.findings(read),
                views.understood(before, read),
                examples.list(read.stated(), null, language.get()),
                doubles);
    }

    /** Throws a problem if something that was typed cannot be stored so. */
    public void requireUnderstood(ReadCells read, UUID id) {
        if (read.isBlocked()) {
            note(EDIT, AuditOutcome.FAILED, id, read.fields());
            throw EditProblemException.invalid(views.findings(read));
        }
    }

    /** The same of what somebody reports, whoever it is. */
    public void requireReadable(ReadCells read) {
        if (read.isBlocked()) {
            throw EditProblemException.invalid(views.findings(read));
        }
    }

    private void note(String action, AuditOutcome outcome, UUID id, Collection<EntryField> fields) {
        audit.note(AuditEvent.now(
                actor.get().accountId(),
                action,
                outcome,
                id == null ? null : id.toString(),
                codes(fields).toArray(String[]::new)));
    }

    EditAnswer edit(UUID id, long version, EditRequest request) {
        EditableRecord record = record(id);
        ReadCells read = cells.read(record.entry(), request.columns(), language.get());
        requireUnderstood(read, id);
        return store(record, version, new RecordEdit(read.stated(), read.fields(), request.confirmed()));
    }

    EditAnswer store(EditableRecord record, long version, RecordEdit edit) {
        Actor who = actor.get();
        try {
            EditResult result = editor.edit(record.id(), version, edit, who);
            Set<EntryField> touched = new TreeSet<>(result.applied());
            touched.addAll(result.confirmed());
            touched.addAll(result.proposed());
            note(EDIT, AuditOutcome.DONE, result.id(), touched);
            return answer(result);
        } catch (EditConflictException conflict) {
            throw problem(record.id(), conflict, edit);
        }
    }

    /** Notes that an edit met a change of somebody else, and returns what its answer says of both. */
    public RuntimeException problem(UUID id, EditConflictException conflict, RecordEdit edit) {
        note(EDIT, AuditOutcome.FAILED, id, edit.fields());
        return EditProblemException.conflict(
                conflict.conflicts().stream()
                        .map(each -> views.conflict(each, edit))
                        .toList(),
                String.valueOf(conflict.version()));
    }

    EditAnswer undone(EditResult result) {
        note("undo", AuditOutcome.DONE, result.id(), result.applied());
        return answer(result);
    }

    /** Has searches of this instance follow at once; those of others follow within two seconds. */
    public EditAnswer answer(EditResult result) {
        generations.poll();
        DirectoryEntry entry = record(result.id()).entry();
        return new EditAnswer(
                result.id(),
                String.valueOf(result.version()),
                codes(result.applied()),
                codes(result.proposed()),
                codes(result.confirmed()),
                result.merged(),
                result.applied().isEmpty() ? List.of() : examples.list(entry, result.id(), language.get()));
    }

    private static List<String> codes(Collection<EntryField> fields) {
        return fields.stream().sorted().map(EntryField::code).toList();
    }
}
