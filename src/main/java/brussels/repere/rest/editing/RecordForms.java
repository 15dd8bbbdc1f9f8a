package brussels.repere.rest.editing;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.facts.RecordFact;
import brussels.repere.rest.editing.answer.ClosureView;
import brussels.repere.rest.editing.answer.FactView;
import brussels.repere.rest.editing.answer.RecordForm;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Tells records to be edited in a language. Immutable. */
public final class RecordForms {

    private final CellViews cells;
    private final LocalDate today;

    RecordForms(CellViews cells, LocalDate today) {
        this.cells = cells;
        this.today = today;
    }

    public static String code(Decision decision) {
        return decision.name().toLowerCase(Locale.ROOT);
    }

    /** @param closure why it is closed; null where nobody said */
    public RecordForm form(EditableRecord record, ClosureView closure) {
        return new RecordForm(
                record.id(),
                record.entry().organization().name(),
                record.key().source(),
                String.valueOf(record.version()),
                record.closedOn(),
                closure,
                new RecordForm.Rights(
                        code(record.closing()),
                        code(record.rights().get(EntryField.AVAILABILITY)),
                        code(record.history())),
                Stream.of(EntryField.values()).map(field -> fact(record, field)).toList());
    }

    FactView fact(EditableRecord record, EntryField field) {
        boolean hidden = record.hidden() && field == EntryField.LOCATION;
        RecordFact fact = record.facts().get(field);
        return new FactView(
                field.code(),
                hidden ? null : cells.views(field, record.entry()),
                code(record.rights().get(field)),
                fact.source(),
                fact.asOf(),
                fact.dueOn().orElse(null),
                fact.isDue(today) && isStated(field, record.entry()),
                disagreement(record, field),
                hidden);
    }

    private boolean isStated(EntryField field, DirectoryEntry entry) {
        return cells.values(field, entry).stream()
                .anyMatch(cell -> !cell.value().isEmpty());
    }

    /** How many facts that are stated should be looked at. */
    int countDue(EditableRecord record) {
        return (int) Stream.of(EntryField.values())
                .filter(field -> record.facts().get(field).isDue(today) && isStated(field, record.entry()))
                .count();
    }

    private FactView.Disagreement disagreement(EditableRecord record, EntryField field) {
        DirectoryEntry said = record.disagreements().get(field);
        return said == null ? null : new FactView.Disagreement(record.key().source(), cells.values(field, said));
    }
}
