package brussels.repere.rest.editing;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditorRights;
import brussels.repere.directory.editing.NewRecords;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.DoubleView;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Reads the cells of a new record, finds records that may be the same, and adds it. Safe for use by several threads. */
@ApplicationScoped
class AddDesk {

    private final CellDesk cells;
    private final EditDesk desk;
    private final NewRecords records;
    private final RecordLifecycle lifecycle;
    private final EditorRights rights;
    private final CurrentActor actor;
    private final RequestLanguage language;

    AddDesk(
            CellDesk cells,
            EditDesk desk,
            NewRecords records,
            RecordLifecycle lifecycle,
            EditorRights rights,
            CurrentActor actor,
            RequestLanguage language) {
        this.cells = cells;
        this.desk = desk;
        this.records = records;
        this.lifecycle = lifecycle;
        this.rights = rights;
        this.actor = actor;
        this.language = language;
    }

    private ReadCells read(EditRequest request) {
        return cells.readNew(request.columns(), language.get());
    }

    PreviewAnswer preview(EditRequest request) {
        ReadCells read = read(request);
        DirectoryEntry entry = read.stated();
        Decision decision = rights.decideOnAdding(actor.get(), entry);
        CellViews views = desk.cellViews();
        List<PreviewAnswer.Change> changes = read.fields().stream()
                .sorted()
                .map((EntryField field) -> new PreviewAnswer.Change(
                        field.code(), RecordForms.code(decision), List.of(), views.values(field, entry)))
                .toList();
        List<DoubleView> doubles = records.listDoubles(entry).stream()
                .map(each -> new DoubleView(
                        each.id(),
                        each.name(),
                        each.source(),
                        each.sharedTraits().stream()
                                .map(trait -> trait.name().toLowerCase(Locale.ROOT))
                                .toList()))
                .toList();
        return desk.answer(changes, read, cells.blank(), doubles);
    }

    RecordLifecycle.Outcome add(EditRequest request) {
        ReadCells read = read(request);
        desk.requireUnderstood(read, null);
        return lifecycle.add(read.stated(), actor.get());
    }
}
