package brussels.repere.rest.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.editing.Proposal;
import brussels.repere.directory.editing.ProposalDesk;
import brussels.repere.directory.facts.FactChangeKind;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.editing.answer.CellValue;
import brussels.repere.rest.editing.answer.ProposalsAnswer;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists what waits to be accepted, and takes decisions. */
@Path("/api/v1/edit/proposals")
@SignedInOnly
class ProposalsResource {

    private final ProposalDesk proposals;
    private final EditDesk desk;
    private final ChangeAuthorViews authors;
    private final ClosureViews closures;
    private final GenerationPoller generations;
    private final AuditLog audit;
    private final CurrentActor actor;

    ProposalsResource(
            ProposalDesk proposals,
            EditDesk desk,
            ChangeAuthorViews authors,
            ClosureViews closures,
            GenerationPoller generations,
            AuditLog audit,
            CurrentActor actor) {
        this.proposals = proposals;
        this.desk = desk;
        this.authors = authors;
        this.closures = closures;
        this.generations = generations;
        this.audit = audit;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listProposals", summary = "What waits: proposals that one may decide, and one's own")
    public ProposalsAnswer list(@RestQuery Lang lang) {
        CellViews views = desk.cellViews();
        return new ProposalsAnswer(proposals.listOpen(actor.get()).stream()
                .map(open -> tell(open, views))
                .toList());
    }

    private ProposalsAnswer.ProposalView tell(ProposalDesk.OpenProposal open, CellViews views) {
        Proposal proposal = open.proposal();
        Actor reader = actor.get();
        boolean shown = proposal.field() != null && !open.hidden();
        boolean added = proposal.kind() == FactChangeKind.ADDED;
        List<CellValue> before = shown ? views.values(proposal.field(), open.before()) : List.of();
        List<CellValue> after =
                added ? all(open, views) : shown ? views.values(proposal.field(), open.after()) : List.of();
        return new ProposalsAnswer.ProposalView(
                proposal.id(),
                open.serviceId(),
                open.after().organization().name(),
                proposal.field() == null ? null : proposal.field().code(),
                proposal.kind().code(),
                before,
                after,
                views.words(open.after(), before, after),
                closures.tell(proposal.findClosureReason().orElse(null)),
                authors.tell(
                        proposal.hand().accountId(),
                        proposal.hand().role(),
                        proposal.record().source()),
                proposal.at(),
                open.mayDecide(),
                reader.accountId().equals(proposal.hand().accountId()));
    }

    private static List<CellValue> all(ProposalDesk.OpenProposal open, CellViews views) {
        return Stream.of(EntryField.values())
                .flatMap(field -> views.values(field, open.after()).stream())
                .filter(cell -> !cell.value().isEmpty())
                .toList();
    }

    @POST
    @Path("{id}")
    @Operation(operationId = "decideProposal", summary = "Accept, decline or withdraw a proposal")
    public ProposalsAnswer decide(
            @RestPath @Parameter(description = "Of the proposal") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ProposalDecisionRequest.class)))
                    @NotNull
                    ProposalDecisionRequest body) {
        Proposal.State state = body.state();
        proposals.decide(id, state, actor.get());
        audit.note(AuditEvent.now(
                actor.get().accountId(), "decide-proposals", AuditOutcome.DONE, id.toString(), state.code()));
        generations.poll();
        return list(lang);
    }
}
