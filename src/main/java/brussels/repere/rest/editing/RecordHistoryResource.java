package brussels.repere.rest.editing;

import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.directory.editing.FactUndo;
import brussels.repere.directory.facts.FactChange;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.editing.answer.HistoryAnswer;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Tells what became of each fact of a record, and undoes steps. */
@Path("/api/v1/edit/records/{id}")
@SignedInOnly
class RecordHistoryResource {

    private final EditableRecords records;
    private final FactUndo undo;
    private final EditDesk desk;
    private final ChangeAuthorViews authors;
    private final ClosureViews closures;
    private final CurrentActor actor;

    RecordHistoryResource(
            EditableRecords records,
            FactUndo undo,
            EditDesk desk,
            ChangeAuthorViews authors,
            ClosureViews closures,
            CurrentActor actor) {
        this.records = records;
        this.undo = undo;
        this.desk = desk;
        this.authors = authors;
        this.closures = closures;
        this.actor = actor;
    }

    @GET
    @Path("history")
    @Operation(operationId = "getRecordHistory", summary = "What became of each fact, latest first")
    public HistoryAnswer history(@RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        EditableRecord record = desk.record(id);
        CellViews views = desk.cellViews();
        Set<Object> later = new HashSet<>();
        List<HistoryAnswer.Step> steps = new ArrayList<>();
        for (EditableRecords.HistoryStep step : records.listHistory(id, actor.get())) {
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
        return new HistoryAnswer(steps);
    }

    private static boolean isUndoable(EditableRecord record, FactChange change) {
        boolean open = record.closedOn() == null;
        if (change.field() == null) {
            return change.kind() != FactChangeKind.ADDED && record.closing() == Decision.ALLOWED;
        }
        boolean hasValues = change.newValue() != null || change.kind() == FactChangeKind.CONFIRMED;
        return open && hasValues && record.rights().get(change.field()) == Decision.ALLOWED;
    }

    @POST
    @Path("undo")
    @Operation(
            operationId = "undoChange",
            summary = "Undo a step: the value comes back with its date, unless somebody changed it since")
    public EditAnswer undo(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = UndoRequest.class)))
                    @NotNull
                    UndoRequest body) {
        ParameterErrors errors = new ParameterErrors();
        if (body.change() == null) {
            errors.addMissing("change");
        }
        errors.throwIfAny();
        return desk.undone(undo.undo(id, body.change(), actor.get()));
    }
}
