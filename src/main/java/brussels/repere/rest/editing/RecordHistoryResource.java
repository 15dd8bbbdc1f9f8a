package brussels.repere.rest.editing;

import brussels.repere.directory.editing.FactUndo;
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

    private final HistoryViews views;
    private final FactUndo undo;
    private final EditDesk desk;
    private final CurrentActor actor;

    RecordHistoryResource(HistoryViews views, FactUndo undo, EditDesk desk, CurrentActor actor) {
        this.views = views;
        this.undo = undo;
        this.desk = desk;
        this.actor = actor;
    }

    @GET
    @Path("history")
    @Operation(operationId = "getRecordHistory", summary = "What became of each fact, latest first")
    public HistoryAnswer history(@RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        return new HistoryAnswer(views.list(desk.record(id)));
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
