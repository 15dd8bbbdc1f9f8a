package brussels.repere.rest.campaigns;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;

/** Takes "no further mails" back. They are hashes, so nobody can list them: whoever takes one back says of which address. */
@SignedInOnly
@Path("/api/v1/personal-data/mail-refusals")
class MailRefusalWithdrawalResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final MailRefusals refusals;
    private final AuditLog audit;

    MailRefusalWithdrawalResource(AccessCheck access, CurrentActor actor, MailRefusals refusals, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.refusals = refusals;
        this.audit = audit;
    }

    record AddressRequest(@NotNull @Size(max = 300) @Schema(required = true) String address) {}

    record WithdrawnAnswer(boolean withdrawn) {}

    @POST
    @Path("withdrawal")
    @Operation(
            operationId = "withdrawMailRefusal",
            summary = "Let an address be written to again that wanted no mails, at the request of whoever has it")
    public WithdrawnAnswer withdraw(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AddressRequest.class)))
                    @Valid
                    @NotNull
                    AddressRequest body) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!refusals.withdraw(body.address())) {
                throw new ProblemException(ProblemType.UNKNOWN_MAIL_REFUSAL);
            }
            audit.note(AuditEvent.now(actor.get().accountId(), "mail-refusal-withdrawn", AuditOutcome.DONE, null));
        });
        return new WithdrawnAnswer(true);
    }
}
