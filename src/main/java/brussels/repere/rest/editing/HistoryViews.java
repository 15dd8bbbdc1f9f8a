package brussels.repere.rest.editing;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.editing.answer.HistoryAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the history of a record to whoever is signed in. Safe for use by several threads. */
@ApplicationScoped
public class HistoryViews {

    private final EditableRecords records;
    private final EditDesk desk;
    private final ChangeAuthorViews authors;
    private final ClosureViews closures;
    private final CurrentActor actor;

    HistoryViews(
            EditableRecords records,
            EditDesk desk,
            ChangeAuthorViews authors,
            ClosureViews closures,
            CurrentActor actor) {
        this.records = records;
        this.desk = desk;
        this.authors = authors;
        this.closures = closures;
        this.actor = actor;
    }

    /** Lists what became of each fact, latest first. */
    public List<HistoryAnswer.Step> list(EditableRecord record) {
        CellViews views = desk.cellViews();
        Set<Object> later = new HashSet<>();
        List<HistoryAnswer.Step> steps = new ArrayList<>();
        for (EditableRecords.HistoryStep step : records.listHistory(record.id(), actor.get())) {
            FactChange change = step.change();
            boolean last = later.add(change.field() == null ? "" : change.field());
            steps.add(new HistoryAnswer.Step(
                    change.number(),
                    change.field() == null ? null : change.field().code(),
                    change.kind().code(),
                    change.at(),
                    authors.tell(change.accountId(), change.role(), record.key().source()),
                    change.field() == null ? List.of() : views.values(change.field(), step.before()),
                    change.field() == null ? List.of() : views.values(change.field(), step.after()),
                    closures.tell(change.findClosureReason().orElse(null)),
                    last && isUndoable(record, change)));
        }
        return steps;
    }

    private static boolean isUndoable(EditableRecord record, FactChange change) {
        boolean open = record.closedOn() == null;
        if (change.field() == null) {
            return change.kind() != FactChangeKind.ADDED && record.closing() == Decision.ALLOWED;
        }
        boolean hasValues = change.newValue() != null || change.kind() == FactChangeKind.CONFIRMED;
        return open && hasValues && record.rights().get(change.field()) == Decision.ALLOWED;
    }
}
