package brussels.repere.rest.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.FactConflict;
import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.editing.CellDesk;
import brussels.repere.exchange.editing.ReadCells;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.rest.editing.answer.CellValue;
import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.editing.answer.FactView;
import brussels.repere.rest.editing.answer.FindingView;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.editing.answer.UnderstoodCells;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Tells facts, what was typed of them, and where two people meet, in the language of the request. Safe for use by several threads. */
@ApplicationScoped
public class EditViews {

    private final CellDesk cells;
    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final CurrentFigures figures;
    private final ChangeAuthorViews authors;
    private final RequestLanguage language;
    private final BrusselsClock clock;

    EditViews(
            CellDesk cells,
            CurrentTaxonomy taxonomies,
            CurrentTerritoryMap maps,
            CurrentFigures figures,
            ChangeAuthorViews authors,
            RequestLanguage language,
            BrusselsClock clock) {
        this.cells = cells;
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.figures = figures;
        this.authors = authors;
        this.language = language;
        this.clock = clock;
    }

    CellViews cellViews() {
        return new CellViews(cells.cells(), taxonomies.get(), language.get());
    }

    RecordForms forms() {
        return new RecordForms(cellViews(), clock.today());
    }

    public FactView fact(EditableRecord record, EntryField field) {
        return forms().fact(record, field);
    }

    public List<CellValue> values(EntryField field, DirectoryEntry entry) {
        return cellViews().values(field, entry);
    }

    public List<FindingView> findings(ReadCells read) {
        return read.findings().stream()
                .map(finding -> FindingView.of(finding, language.get()))
                .toList();
    }

    UnderstoodCells understood(DirectoryEntry before, ReadCells read) {
        return new CellUnderstanding(maps.get(), figures.get().population(), taxonomies.get(), language.get())
                .tell(before, read.stated(), read.fields());
    }

    /** Tells what typed cells of a record mean, without questions that find it. */
    public PreviewAnswer preview(EditableRecord record, ReadCells read) {
        return new PreviewAnswer(
                changes(record, read), findings(read), understood(record.entry(), read), List.of(), null);
    }

    List<PreviewAnswer.Change> changes(EditableRecord record, ReadCells read) {
        return read.fields().stream()
                .sorted()
                .filter(field -> !field.hash(record.entry()).equals(field.hash(read.stated())))
                .map(field -> change(record, read.stated(), field))
                .toList();
    }

    private PreviewAnswer.Change change(EditableRecord record, DirectoryEntry stated, EntryField field) {
        CellViews views = cellViews();
        return new PreviewAnswer.Change(
                field.code(),
                RecordForms.code(record.rights().get(field)),
                views.values(field, record.entry()),
                views.values(field, stated));
    }

    /** Tells what changed meanwhile; of a fact that was only found right, what was found so. */
    public EditProblem.Conflict conflict(FactConflict conflict, RecordEdit edit) {
        CellViews views = cellViews();
        EntryField field = conflict.field();
        Set<EntryField> typed = edit.fields();
        return new EditProblem.Conflict(
                field.code(),
                conflict.change().at(),
                authors.tell(
                        conflict.change().accountId(),
                        conflict.change().role(),
                        conflict.change().record().source()),
                views.values(field, conflict.was()),
                views.values(field, conflict.theirs()),
                views.values(field, typed.contains(field) ? edit.stated() : conflict.was()));
    }
}
