package brussels.repere.rest.reports;

import brussels.repere.rest.editing.answer.EditProblem;
import brussels.repere.rest.limits.SenderKey;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes reports of wrong facts. */
@Path("/api/v1/services/{id}/reports")
class ReportsResource {

    private final ReportIntake intake;

    ReportsResource(ReportIntake intake) {
        this.intake = intake;
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "reportService",
            summary = "Say that something is wrong with a service",
            description =
                    "Kept are the service, the code, what was typed and the day; nothing of who sent it. The `lookupCode`,"
                            + " which is told once, tells at `/api/v1/reports/lookup` what becomes of it. Three open reports of"
                            + " one code make the service `contested`. The id is that of a service, or of a service at location.")
    @APIResponse(
            responseCode = "201",
            description = "It is kept, and open",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "The same was reported from the same place today; it counts once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "The text holds contact data, or the body is not understood; nothing is kept")
    @APIResponse(
            responseCode = "403",
            description = "A page of another site asks (Origin); nothing is kept",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", description = "There is no such service")
    @APIResponse(
            responseCode = "422",
            description = "What is right instead is not understood; nothing is kept",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = EditProblem.class)))
    @APIResponse(responseCode = "429", description = "Too many reports; Retry-After says when to come back")
    public RestResponse<ReportAnswer> report(
            @RestPath @Parameter(description = "Of the service, or of the service at one of its locations") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportRequest.class)))
                    @NotNull
                    ReportRequest body,
            RoutingContext request) {
        ReportAnswer answer = intake.submit(SenderKey.of(request.request().remoteAddress()), id, body);
        return RestResponse.status(
                answer.alreadyReported() == null ? Response.Status.CREATED : Response.Status.OK, answer);
    }

    @POST
    @Path("reading")
    @OwnOriginOnly
    @Operation(
            operationId = "readReportedFact",
            summary = "What is understood of what is right instead; nothing is stored")
    public ReportReading read(
            @RestPath @Parameter(description = "Of the service, or of the service at one of its locations") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ReportRequest.class)))
                    @NotNull
                    ReportRequest body) {
        return intake.read(id, body);
    }
}
