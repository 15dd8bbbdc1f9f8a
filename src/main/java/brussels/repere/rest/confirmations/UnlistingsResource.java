package brussels.repere.rest.confirmations;

import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.confirmations.UnlistingRequests;
import brussels.repere.directory.editing.EditableRecords;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.confirmations.answer.UnlistingsAnswer;
import brussels.repere.rest.confirmations.answer.UnlistingsAnswer.UnlistingView;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who asked by a link not to be listed, for those who handle personal data: they erase the record, or decline. */
@Path("/api/v1/personal-data/unlistings")
@SignedInOnly
class UnlistingsResource {

    private final UnlistingRequests requests;
    private final EditableRecords records;
    private final AccessCheck access;
    private final CurrentActor actor;

    UnlistingsResource(UnlistingRequests requests, EditableRecords records, AccessCheck access, CurrentActor actor) {
        this.requests = requests;
        this.records = records;
        this.access = access;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "listUnlistings", summary = "Who asked by a link not to be listed, the oldest first")
    public UnlistingsAnswer list(@RestQuery Lang lang) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        return new UnlistingsAnswer(requests.list().stream()
                .flatMap(asked -> records.find(asked.record(), actor.get()).stream()
                        .map(record -> new UnlistingView(
                                asked.id(),
                                record.id(),
                                record.entry().organization().name(),
                                record.key().source(),
                                asked.askedAt())))
                .toList());
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "declineUnlisting", summary = "Decline to take a record out: it stays listed")
    public UnlistingsAnswer decline(
            @RestPath @Parameter(description = "Of what was asked") UUID id, @RestQuery Lang lang) {
        access.require(Action.HANDLE_PERSONAL_DATA);
        requests.decline(id, actor.get().accountId())
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_PROPOSAL));
        return list(lang);
    }
}
