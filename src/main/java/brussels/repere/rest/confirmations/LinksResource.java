package brussels.repere.rest.confirmations;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
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
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Makes links by hand, and takes them back. */
@Path("/api/v1/edit")
@SignedInOnly
class LinksResource {

    private final LinkIssuing issuing;
    private final ConfirmationStore requests;
    private final ConfirmationLinks links;
    private final EditableRecords records;
    private final PublicAddress address;
    private final AccessCheck access;
    private final AuditLog audit;
    private final CurrentActor actor;

    LinksResource(
            LinkIssuing issuing,
            ConfirmationStore requests,
            ConfirmationLinks links,
            EditableRecords records,
            PublicAddress address,
            AccessCheck access,
            AuditLog audit,
            CurrentActor actor) {
        this.issuing = issuing;
        this.requests = requests;
        this.links = links;
        this.records = records;
        this.address = address;
        this.access = access;
        this.audit = audit;
        this.actor = actor;
    }

    /** A link that opens nothing any more. */
    record RevokedLink(@NotNull UUID id) {}

    @POST
    @Path("records/{id}/confirmation-links")
    @Operation(
            operationId = "issueConfirmationLink",
            summary =
                    "Make a link by which the organisation of a record, with all its antennas, says what is still true")
    public IssuedLink issue(@RestPath @Parameter(description = "Of the service") UUID id, @RestQuery Lang lang) {
        EditableRecord record = records.get(id, actor.get());
        if (record.closedOn() != null) {
            throw new ProblemException(ProblemType.RECORD_CLOSED);
        }
        if (!issuing.mayIssue(record)) {
            access.require(Decision.REFUSED, Action.EDIT_GUARDED, id.toString());
        }
        LinkIssuing.Issued issued =
                issuing.issue(record, actor.get()).orElseThrow(() -> new ProblemException(ProblemType.RECORD_CLOSED));
        ConfirmationRequest request = issued.request();
        return new IssuedLink(
                request.id(),
                new Bilingual(
                        links.linkTo(request.id(), address.origin(), Lang.fr),
                        links.linkTo(request.id(), address.origin(), Lang.nl)),
                issued.organization().name(),
                request.records().stream()
                        .flatMap(key -> records.find(key, actor.get()).stream())
                        .map(each -> each.entry().organization().name())
                        .toList(),
                request.expiresAt());
    }

    @DELETE
    @Path("confirmation-links/{id}")
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
