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
import brussels.repere.directory.editing.FactConflict;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.editing.RecordEditor;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.DoubleView;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.FindingView;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.editing.answer.UnderstoodCells;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
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
    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final ExampleQuestions examples;
    private final HandViews hands;
    private final GenerationPoller generations;
    private final AuditLog audit;
    private final CurrentActor actor;
    private final RequestLanguage language;
    private final BrusselsClock clock;

    EditDesk(
            EditableRecords records,
            RecordEditor editor,
            CellDesk cells,
            CurrentTaxonomy taxonomies,
            CurrentTerritoryMap maps,
            ExampleQuestions examples,
            HandViews hands,
            GenerationPoller generations,
            AuditLog audit,
            CurrentActor actor,
            RequestLanguage language,
            BrusselsClock clock) {
        this.records = records;
        this.editor = editor;
        this.cells = cells;
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.examples = examples;
        this.hands = hands;
        this.generations = generations;
        this.audit = audit;
        this.actor = actor;
        this.language = language;
        this.clock = clock;
    }

    public CellViews cellViews() {
        return new CellViews(cells.cells(), taxonomies.get(), language.get());
    }

    public RecordForms forms() {
        return new RecordForms(cellViews(), clock.today());
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
        List<PreviewAnswer.Change> changes = read.fields().stream()
                .sorted()
                .filter(field -> !field.hash(record.entry()).equals(field.hash(read.stated())))
                .map(field -> change(record, read.stated(), field))
                .toList();
        return answer(changes, read, record.entry(), null);
    }

    public ReadCells read(EditableRecord record, Map<EntryColumn, String> typed) {
        return cells.read(record.entry(), typed, language.get());
    }

    PreviewAnswer answer(
            List<PreviewAnswer.Change> changes, ReadCells read, DirectoryEntry before, List<DoubleView> doubles) {
        Lang lang = language.get();
        return new PreviewAnswer(
                changes, findings(read), understand(before, read), examples.list(read.stated(), null, lang), doubles);
    }

    private PreviewAnswer.Change change(EditableRecord record, DirectoryEntry stated, EntryField field) {
        CellViews views = cellViews();
        return new PreviewAnswer.Change(
                field.code(),
                RecordForms.code(record.rights().get(field)),
                views.values(field, record.entry()),
                views.values(field, stated));
    }

    public List<FindingView> findings(ReadCells read) {
        return read.findings().stream()
                .map(finding -> FindingView.of(finding, language.get()))
                .toList();
    }

    private UnderstoodCells understand(DirectoryEntry before, ReadCells read) {
        return new CellUnderstanding(maps.get(), taxonomies.get(), language.get())
                .tell(before, read.stated(), read.fields());
    }

    /** Says what is understood of cells that are of no record. */
    public UnderstoodCells understandNew(ReadCells read) {
        return understand(cells.blank(), read);
    }

    /** Throws a problem if something that was typed cannot be stored so. */
    public void requireUnderstood(ReadCells read, UUID id) {
        if (read.isBlocked()) {
            note(EDIT, AuditOutcome.FAILED, id, read.fields());
            throw EditProblemException.invalid(findings(read));
        }
    }

    /** The same of what somebody reports, whoever it is. */
    public void requireReadable(ReadCells read) {
        if (read.isBlocked()) {
            throw EditProblemException.invalid(findings(read));
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
                        .map(each -> conflict(each, edit.stated()))
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

    private EditProblem.Conflict conflict(FactConflict conflict, DirectoryEntry yours) {
        CellViews views = cellViews();
        EntryField field = conflict.field();
        return new EditProblem.Conflict(
                field.code(),
                conflict.change().at(),
                hands.tell(
                        conflict.change().accountId(),
                        conflict.change().role(),
                        conflict.change().record().source()),
                views.values(field, conflict.was()),
                views.values(field, conflict.theirs()),
                views.values(field, yours));
    }
}
