package brussels.repere.rest.upstream;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.corrections.CorrectionReader;
import brussels.repere.directory.upstream.DispatchStore;
import brussels.repere.directory.upstream.DispatchStore.DispatchPage;
import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.directory.upstream.ReturnReader;
import brussels.repere.directory.upstream.UpstreamDispatch;
import brussels.repere.exchange.corrections.DispatchDesk;
import brussels.repere.exchange.corrections.DispatchOrder;
import brussels.repere.exchange.corrections.DispatchRefusedException;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Sends corrections to the keepers of registers, and gives again what was sent. */
@SignedInOnly
@Path("/api/v1/edit/upstream/dispatches")
class DispatchesResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ID = "Of the dispatch";
    private static final int DEFAULT_SIZE = 20;

    private final DispatchDesk desk;
    private final DispatchStore dispatches;
    private final ReturnReader returns;
    private final CorrectionReader corrections;
    private final UpstreamViews views;
    private final AccessCheck access;
    private final CurrentActor actor;
    private final AuditLog audit;
    private final RequestLanguage language;

    DispatchesResource(
            DispatchDesk desk,
            DispatchStore dispatches,
            ReturnReader returns,
            CorrectionReader corrections,
            UpstreamViews views,
            AccessCheck access,
            CurrentActor actor,
            AuditLog audit,
            RequestLanguage language) {
        this.desk = desk;
        this.dispatches = dispatches;
        this.returns = returns;
        this.corrections = corrections;
        this.views = views;
        this.access = access;
        this.actor = actor;
        this.audit = audit;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listDispatches", summary = "What was sent to keepers of registers, the last first")
    public DispatchesAnswer list(
            @RestQuery @Size(max = 200) @Parameter(description = "To this source alone, as records name it")
                    String source,
            @RestQuery @Min(1) @Max(10_000) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(200) @Parameter(description = "Dispatches a page (default 20)") Integer size,
            @RestQuery Lang lang) {
        access.require(Action.SEND_UPSTREAM);
        if (source != null && !corrections.listSources().contains(source)) {
            throwUnknownSource();
        }
        int pageNumber = Objects.requireNonNullElse(page, 1);
        int pageSize = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        DispatchPage found = dispatches.list(source, (pageNumber - 1) * pageSize, pageSize);
        return new DispatchesAnswer(
                found.total(),
                pageNumber,
                pageSize,
                found.dispatches().stream().map(views::of).toList());
    }

    private static void throwUnknownSource() {
        ParameterErrors errors = new ParameterErrors();
        errors.addUnknownValue("source");
        errors.throwIfAny();
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "sendUpstream",
            summary = "Make the file for the keeper of a register, and note that it was sent",
            description = "It holds what was not sent before, or is known otherwise since; with whole, all that stands."
                    + " Nothing is mailed: who asks takes the file along.")
    @APIResponse(
            responseCode = "201",
            description = "It is noted; its file can be fetched as often as needed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DispatchView.class)))
    @APIResponse(
            responseCode = "409",
            description = "There is nothing to send, or somebody sent it meanwhile",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<DispatchView> send(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = DispatchRequest.class)))
                    @Valid
                    @NotNull
                    DispatchRequest body) {
        access.require(Action.SEND_UPSTREAM);
        DispatchOrder order = body.read(language.get());
        try {
            return RestResponse.status(
                    Response.Status.CREATED,
                    views.of(QuarkusTransaction.requiringNew().call(() -> send(order))));
        } catch (DispatchRefusedException refused) {
            throw problem(refused);
        }
    }

    private UpstreamDispatch send(DispatchOrder order) {
        UUID account = actor.get().accountId();
        UpstreamDispatch dispatch = desk.make(order, account);
        audit.note(AuditEvent.now(
                account,
                Action.SEND_UPSTREAM.code(),
                AuditOutcome.DONE,
                dispatch.id().toString(),
                dispatch.source(),
                dispatch.format().code()));
        return dispatch;
    }

    private static ProblemException problem(DispatchRefusedException refused) {
        return switch (refused.reason()) {
            case UNKNOWN_SOURCE -> {
                throwUnknownSource();
                yield new ProblemException(ProblemType.NOT_FOUND);
            }
            case NOTHING -> new ProblemException(ProblemType.NOTHING_TO_SEND);
            case NOTHING_NEW -> new ProblemException(ProblemType.ALL_SENT);
            case MEANWHILE -> new ProblemException(ProblemType.SENT_MEANWHILE);
        };
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getDispatch", summary = "What was sent by a dispatch, and what came of each fact")
    public DispatchAnswer get(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        access.require(Action.SEND_UPSTREAM);
        return views.of(find(id), returns.list(id), ColumnHeaders.in(language.get()));
    }

    private UpstreamDispatch find(UUID id) {
        return dispatches.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_DISPATCH));
    }

    @GET
    @Path("{id}/file")
    @Operation(
            operationId = "getDispatchFile",
            summary = "The file of a dispatch, as it was sent",
            description = "Without the records that were erased, or are confidential, since.")
    @APIResponse(
            responseCode = "200",
            description = "A table, or a workbook",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response file(@RestPath @Parameter(description = ID) UUID id, @RestQuery Lang lang) {
        access.require(Action.SEND_UPSTREAM);
        UpstreamDispatch dispatch = find(id);
        return Response.ok(desk.readFile(dispatch), dispatch.format() == FileFormat.XLSX ? XLSX : CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"repere-corrections-" + id + "."
                                + dispatch.format().code() + "\"")
                .build();
    }
}
