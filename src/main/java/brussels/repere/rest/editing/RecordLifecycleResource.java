package brussels.repere.rest.editing;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.answer.AddAnswer;
import brussels.repere.rest.editing.answer.EditAnswer;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Adds records, closes them, opens them again, and says whether there is room. */
@Path("/api/v1/edit/records")
@SignedInOnly
class RecordLifecycleResource {

    private final RecordLifecycle lifecycle;
    private final AddDesk adding;
    private final AvailabilityDesk availability;
    private final GenerationPoller generations;
    private final AuditLog audit;
    private final CurrentActor actor;

    RecordLifecycleResource(
            RecordLifecycle lifecycle,
            AddDesk adding,
            AvailabilityDesk availability,
            GenerationPoller generations,
            AuditLog audit,
            CurrentActor actor) {
        this.lifecycle = lifecycle;
        this.adding = adding;
        this.availability = availability;
        this.generations = generations;
        this.audit = audit;
        this.actor = actor;
    }

    @POST
    @Path("preview")
    @Operation(
            operationId = "previewNewRecord",
            summary = "What typed cells of a new record mean, and which records may be the same; nothing is stored")
    public PreviewAnswer preview(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EditRequest.class)))
                    @NotNull
                    EditRequest body) {
        return adding.preview(body);
    }

    @POST
    @Operation(operationId = "addRecord", summary = "Add a record, or propose it")
    public AddAnswer add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = EditRequest.class)))
                    @NotNull
                    EditRequest body) {
        return done(Action.ADD, adding.add(body));
    }

    @POST
    @Path("{id}/closure")
    @Operation(
            operationId = "closeRecord",
            summary = "Close a record, or propose it: nobody finds it any more, and imports leave it closed")
    public AddAnswer close(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ClosureRequest.class)))
                    @NotNull
                    ClosureRequest body) {
        return done(Action.CLOSE, lifecycle.close(id, body.read(id), actor.get()));
    }

    @DELETE
    @Path("{id}/closure")
    @Operation(operationId = "reopenRecord", summary = "Open a record again, or propose it")
    public AddAnswer reopen(@RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        return done(Action.CLOSE, lifecycle.reopen(id, actor.get()));
    }

    private AddAnswer done(Action action, RecordLifecycle.Outcome outcome) {
        String target = outcome.id() == null ? null : outcome.id().toString();
        String decision = RecordForms.code(outcome.decision());
        audit.note(AuditEvent.now(actor.get().accountId(), action.code(), AuditOutcome.DONE, target, decision));
        if (outcome.decision() == Decision.ALLOWED) {
            generations.poll();
        }
        return new AddAnswer(outcome.id(), outcome.id() == null ? null : String.valueOf(outcome.version()), decision);
    }

    @PUT
    @Path("{id}/availability")
    @Operation(operationId = "sayAvailability", summary = "Say whether there is room, as one heard it today")
    public EditAnswer sayAvailability(
            @RestPath @Parameter(description = "Of the service") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AvailabilityRequest.class)))
                    @NotNull
                    AvailabilityRequest body) {
        return availability.say(id, body);
    }
}
