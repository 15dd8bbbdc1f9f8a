package brussels.repere.rest.confirmations;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.directory.confirmations.AskedOrganizations;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.confirmations.LinkIssuing;
import brussels.repere.directory.editing.EditableRecord;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.confirmations.answer.IssuedLink;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** Makes links by hand, and takes them back. */
@Path("/api/v1/edit/confirmation-links")
@SignedInOnly
class LinksResource {

    private final LinkIssuing issuing;
    private final ConfirmationStore requests;
    private final ConfirmationLinks links;
    private final EditableRecords records;
    private final AskedOrganizations asked;
    private final PublicAddress address;
    private final AccessCheck access;
    private final AuditLog audit;
    private final CurrentActor actor;

    LinksResource(
            LinkIssuing issuing,
            ConfirmationStore requests,
            ConfirmationLinks links,
            EditableRecords records,
            AskedOrganizations asked,
            PublicAddress address,
            AccessCheck access,
            AuditLog audit,
            CurrentActor actor) {
        this.issuing = issuing;
        this.requests = requests;
        this.links = links;
        this.records = records;
        this.asked = asked;
        this.address = address;
        this.access = access;
        this.audit = audit;
        this.actor = actor;
    }

    /** For whose organisation. */
    @Schema(name = "LinkRequest", description = "For whose organisation a link is made")
    record LinkRequest(@Schema(description = "A service of it", required = true) UUID record) {}

    /** A link that opens nothing any more. */
    record RevokedLink(@NotNull UUID id) {}

    @POST
    @Operation(
            operationId = "issueConfirmationLink",
            summary =
                    "Make a link by which the organisation of a record, with all its antennas, says what is still true")
    public IssuedLink issue(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = LinkRequest.class)))
                    @NotNull
                    LinkRequest body) {
        ParameterErrors errors = new ParameterErrors();
        if (body.record() == null) {
            errors.addMissing("record");
        }
        errors.throwIfAny();
        EditableRecord record = records.get(body.record(), actor.get());
        if (record.closedOn() != null) {
            throw new ProblemException(ProblemType.RECORD_CLOSED);
        }
        if (!issuing.mayIssue(record)) {
            access.require(Decision.REFUSED, Action.EDIT_GUARDED, record.id().toString());
        }
        LinkIssuing.Issued issued =
                issuing.issue(record, actor.get()).orElseThrow(() -> new ProblemException(ProblemType.RECORD_CLOSED));
        ConfirmationRequest request = issued.request();
        return new IssuedLink(
                request.id(),
                new Bilingual(
                        links.linkTo(request.id(), address.origin(), Lang.fr),
                        links.linkTo(request.id(), address.origin(), Lang.nl)),
                asked.get(request.id()).name(),
                request.records().stream()
                        .flatMap(key -> records.find(key, actor.get()).stream())
                        .map(each -> each.entry().organization().name())
                        .toList(),
                request.expiresAt());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "revokeConfirmationLink", summary = "Take a link back; what was answered by it stays")
    public RevokedLink revoke(@RestPath @Parameter(description = "Of the link") UUID id, @RestQuery Lang lang) {
        UUID by = actor.get().accountId();
        boolean own = requests.findMaker(id).filter(by::equals).isPresent();
        // Those of campaigns and of colleagues are taken back by whoever answers for all of it.
        if (!own && Permissions.decide(actor.get(), Action.MANAGE_ACCOUNTS) != Decision.ALLOWED) {
            audit.note(AuditEvent.now(by, "confirmation-link-revoked", AuditOutcome.REFUSED, id.toString()));
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!issuing.revoke(id, by)) {
            throw new ProblemException(ProblemType.UNKNOWN_CONFIRMATION);
        }
        return new RevokedLink(id);
    }
}
