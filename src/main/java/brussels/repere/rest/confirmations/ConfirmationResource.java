package brussels.repere.rest.confirmations;

import brussels.repere.rest.confirmations.answer.ConfirmationAnswer;
import brussels.repere.rest.confirmations.answer.ConfirmationProblem;
import brussels.repere.rest.editing.answer.PreviewAnswer;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What whoever holds a link is asked, and answers. The token comes in a header, so that it is in no address and no log. */
@Path("/api/v1/confirmation")
class ConfirmationResource {

    private static final String TOKEN = "Of the link, what stands behind its #";

    private final LinkGate gate;
    private final ConfirmationDesk desk;
    private final ConfirmationViews views;

    ConfirmationResource(LinkGate gate, ConfirmationDesk desk, ConfirmationViews views) {
        this.gate = gate;
        this.desk = desk;
        this.views = views;
    }

    /** Of which record somebody asks that it be no longer listed. */
    @Schema(name = "UnlistingAsked")
    record Unlisting(@Schema(description = "Of the service", required = true) UUID id) {}

    private static <T> RestResponse<T> unstored(T answer) {
        return ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Operation(
            operationId = "getConfirmation",
            summary = "What a link asks: the facts of an organisation with all its antennas, those that are due first")
    @APIResponse(
            responseCode = "200",
            description = "What is asked, and what was answered until now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConfirmationAnswer.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such link was made here",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "410",
            description = "Its time is over, or it was taken back",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RestResponse<ConfirmationAnswer> get(
            @RestHeader(LinkGate.HEADER) @Parameter(description = TOKEN) String token, @RestQuery Lang lang) {
        return unstored(gate.ask(token, request -> views.tell(desk.get(request))));
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "answerConfirmation",
            summary = "Say which facts are right, correct others, or say that a service exists no longer",
            description =
                    "Stored whole or not at all. What changes at once, and what waits until somebody accepts it, is told"
                            + " for each fact. The same answer once more changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "What is asked now, with what became of each answer",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConfirmationAnswer.class)))
    @APIResponse(
            responseCode = "412",
            description = "Somebody else changed the same facts since; nothing is stored, both values are told",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ConfirmationProblem.class)))
    @APIResponse(
            responseCode = "422",
            description = "What was typed is not understood; nothing is stored",
            content =
                    @Content(
                            mediaType = Problem.MEDIA_TYPE,
                            schema = @Schema(implementation = ConfirmationProblem.class)))
    @APIResponse(
            responseCode = "429",
            description = "Too many answers by this link; Retry-After says when to come back")
    public RestResponse<ConfirmationAnswer> answer(
            @RestHeader(LinkGate.HEADER) @Parameter(description = TOKEN) String token,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AnswerRequest.class)))
                    @NotNull
                    AnswerRequest body) {
        return unstored(gate.answer(token, request -> {
            body.validate();
            return views.tell(desk.answer(request, body));
        }));
    }

    @POST
    @Path("preview")
    @OwnOriginOnly
    @Operation(
            operationId = "previewConfirmation",
            summary = "What typed cells mean, and what would change; nothing is stored")
    public RestResponse<PreviewAnswer> preview(
            @RestHeader(LinkGate.HEADER) @Parameter(description = TOKEN) String token,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PreviewRequest.class)))
                    @NotNull
                    PreviewRequest body) {
        return unstored(gate.ask(token, request -> desk.preview(request, body.id(), body.columns())));
    }

    @POST
    @Path("unlisting")
    @OwnOriginOnly
    @Operation(
            operationId = "askUnlisting",
            summary = "Ask that a record be no longer listed; a person looks at it, nothing is erased by it")
    public RestResponse<ConfirmationAnswer> askUnlisting(
            @RestHeader(LinkGate.HEADER) @Parameter(description = TOKEN) String token,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Unlisting.class)))
                    @NotNull
                    Unlisting body) {
        ParameterErrors errors = new ParameterErrors();
        if (body.id() == null) {
            errors.addMissing("id");
        }
        errors.throwIfAny();
        return unstored(gate.answer(token, request -> views.tell(desk.askUnlisting(request, body.id()))));
    }

    /** What is remembered. */
    record MailRefused(boolean refused) {}

    @POST
    @Path("mail-refusal")
    @OwnOriginOnly
    @Operation(
            operationId = "refuseConfirmationMail",
            summary = "Get no more such mails; of the addresses of the organisation only keyed hashes are kept")
    public RestResponse<MailRefused> refuseMail(
            @RestHeader(LinkGate.HEADER) @Parameter(description = TOKEN) String token, @RestQuery Lang lang) {
        return unstored(gate.answer(token, request -> {
            desk.refuseMail(request);
            return new MailRefused(true);
        }));
    }
}
