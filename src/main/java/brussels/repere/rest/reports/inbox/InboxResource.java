package brussels.repere.rest.reports.inbox;

import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.inbox.InboxPart;
import brussels.repere.directory.reports.inbox.InboxQuery;
import brussels.repere.directory.reports.inbox.ReportInbox;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The inbox of reports: for each of those in charge, what people say is wrong with the records of their scope. */
@Path("/api/v1/edit/reports")
@SignedInOnly
class InboxResource {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_PAGE = 100_000;

    private final ReportInbox inbox;
    private final InboxDesk desk;
    private final AccessCheck access;
    private final CurrentTerritoryMap maps;
    private final CurrentActor actor;

    InboxResource(ReportInbox inbox, InboxDesk desk, AccessCheck access, CurrentTerritoryMap maps, CurrentActor actor) {
        this.inbox = inbox;
        this.desk = desk;
        this.access = access;
        this.maps = maps;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listInboxReports",
            summary = "What people say is wrong with the records of one's scope, oldest first",
            description =
                    "Late is what has waited for five working days. What was passed on is late no more, until twenty"
                            + " working days have gone by.")
    public InboxAnswer list(
            @RestQuery @Parameter(description = "Which ones (default waiting, the late ones included)") InboxPart part,
            @RestQuery @Parameter(description = "About what") ReportCode code,
            @RestQuery @Parameter(description = "The code of a bassin to which the services belong") String bassin,
            @RestQuery @Min(1) @Max(MAX_PAGE) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(100) @Parameter(description = "Reports a page (default 20)") Integer size,
            @RestQuery Lang lang) {
        access.require(Permissions.decide(actor.get(), Action.READ_REPORTS), Action.READ_REPORTS, null);
        if (bassin != null
                && maps.get().find(new TerritoryKey(Level.BASSIN, bassin)).isEmpty()) {
            ParameterErrors errors = new ParameterErrors();
            errors.addUnknownValue("bassin");
            errors.throwIfAny();
        }
        int number = Objects.requireNonNullElse(page, 1);
        int length = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        InboxPart asked = Objects.requireNonNullElse(part, InboxPart.waiting);
        return InboxAnswer.of(
                inbox.list(new InboxQuery(asked, code, bassin, number, length), actor.get()), number, length);
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "getInboxReport",
            summary = "A report beside the facts that it is about, their history, and the other reports on the service")
    public ReportDetailAnswer get(@RestPath @Parameter(description = "Of the report") UUID id, @RestQuery Lang lang) {
        return desk.detail(id);
    }

    @POST
    @Path("{id}/answer")
    @Operation(
            operationId = "answerReport",
            summary = "Answer a report: say what came of it, pass it on, or accept what it says",
            description =
                    "What was typed is let go of once it is settled. What an organisation says of itself waits until"
                            + " somebody of the directory agrees, unless it accepts what the report says.")
    public ReportAnsweredView answer(
            @RestPath @Parameter(description = "Of the report") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportAnswerRequest.class)))
                    @NotNull
                    ReportAnswerRequest body) {
        return desk.answer(id, body);
    }

    @DELETE
    @Path("{id}/answer")
    @Operation(
            operationId = "takeAnswerBack",
            summary = "Take the last answer to a report back, with what it changed of the record, within ten minutes")
    public ReportDetailAnswer undo(@RestPath @Parameter(description = "Of the report") UUID id, @RestQuery Lang lang) {
        return desk.undo(id);
    }
}
