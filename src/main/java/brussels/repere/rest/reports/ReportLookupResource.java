package brussels.repere.rest.reports;

import brussels.repere.directory.reports.LookupCode;
import brussels.repere.directory.reports.ReportLookup;
import brussels.repere.rest.limits.DailySenderHash;
import brussels.repere.rest.limits.SenderKey;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Tells whoever reported something what became of it. The code comes in the body, so that it stands in no address and no log. */
@Path("/api/v1/reports/lookup")
class ReportLookupResource {

    private final ReportLookup reports;
    private final ReportRateLimit rateLimit;
    private final DailySenderHash hash;

    ReportLookupResource(ReportLookup reports, ReportRateLimit rateLimit, DailySenderHash hash) {
        this.reports = reports;
        this.rateLimit = rateLimit;
        this.hash = hash;
    }

    /** The code that was told when the report was sent. */
    @Schema(name = "ReportLookupRequest", description = "Which report")
    record LookupRequest(
            @Schema(
                            description = "As it was told; case, blanks and hyphens do not count",
                            required = true,
                            example = "7KQ29-FHM3R-TV8E")
                    String code) {

        LookupCode read() {
            ParameterErrors errors = new ParameterErrors();
            if (code == null || code.isBlank()) {
                errors.addMissing("code");
                errors.throwIfAny();
            }
            return LookupCode.read(code).orElseThrow(() -> {
                errors.addNotAllowed("code", "report.lookup.malformed");
                errors.throwIfAny();
                return new IllegalStateException();
            });
        }
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "lookUpReport",
            summary = "What became of a report, by the code that was told when it was sent")
    @APIResponse(
            responseCode = "200",
            description = "How far it is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ReportProgressAnswer.class)))
    @APIResponse(responseCode = "400", description = "This is no code, or a letter of it was typed wrongly")
    @APIResponse(
            responseCode = "404",
            description = "No report has this code, or no longer",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "429", description = "Too many codes; Retry-After says when to come back")
    public RestResponse<ReportProgressAnswer> lookUp(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = LookupRequest.class)))
                    @NotNull
                    LookupRequest body,
            RoutingContext request) {
        LookupCode code = body.read();
        rateLimit.countLookup(hash.of(SenderKey.of(request.request().remoteAddress())));
        return reports.find(code)
                .map(ReportProgressAnswer::of)
                .map(answer -> ResponseBuilder.ok(answer)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build())
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_REPORT_CODE));
    }
}
