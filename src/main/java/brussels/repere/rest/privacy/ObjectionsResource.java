package brussels.repere.rest.privacy;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes objections back. They are hashes, so nobody can list them: whoever takes one back says what it is to. */
@SignedInOnly
@Path("/api/v1/personal-data/objections")
class ObjectionsResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final PersonalDataDesk desk;

    ObjectionsResource(AccessCheck access, CurrentActor actor, PersonalDataDesk desk) {
        this.access = access;
        this.actor = actor;
        this.desk = desk;
    }

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawObjection",
            summary = "Take back an objection to a record, or let a contact be used again that others share",
            description = "The record comes back with the next import of its source, or by hand.")
    public WithdrawalAnswer withdraw(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = WithdrawalRequest.class)))
                    @Valid
                    @NotNull
                    WithdrawalRequest body) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        requireOne(body);
        UUID by = actor.get().accountId();
        boolean done = body.contact() == null
                ? desk.withdraw(new RecordKey(body.source(), body.sourceId()), by)
                : desk.release(body.contact(), by);
        if (!done) {
            throw new ProblemException(ProblemType.UNKNOWN_OBJECTION);
        }
        return new WithdrawalAnswer(body.contact() == null);
    }

    private static void requireOne(WithdrawalRequest body) {
        boolean record = body.source() != null && body.sourceId() != null;
        boolean half = !record && (body.source() != null || body.sourceId() != null);
        ParameterErrors errors = new ParameterErrors();
        if (half || record == (body.contact() != null)) {
            errors.addNotAllowed("contact", "withdrawal.which");
        }
        errors.throwIfAny();
    }
}
