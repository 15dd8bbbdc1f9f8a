package brussels.repere.rest.reports;

import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.rest.admin.AdminOnly;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.reports.AdminReportsAnswer.ReportView;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Lists the reports of users, and lets operators settle them. */
@AdminOnly
@Path("/api/v1/admin/reports")
@SecurityScheme(securitySchemeName = "admin", type = SecuritySchemeType.HTTP, scheme = "bearer")
@SecurityRequirement(name = "admin")
class AdminReportsResource {

    private static final int DEFAULT_SIZE = 20;
    private static final int MAX_REACHABLE_REPORT = 10_000;

    private final ReportStore reports;
    private final RequestLanguage language;

    AdminReportsResource(ReportStore reports, RequestLanguage language) {
        this.reports = reports;
        this.language = language;
    }

    /** The outcome of a report; sending it settles the report, unless it is passed on. */
    record Settlement(
            @NotNull @Schema(required = true, example = "corrected") ReportOutcome outcome,
            @Schema(description = "To whom it is passed on: with the outcome forwarded, and only then")
                    ForwardTarget forwardTo) {

        void check() {
            ParameterErrors errors = new ParameterErrors();
            if (outcome.settles() && forwardTo != null) {
                errors.addNotAllowed("forwardTo", "report.forward-to");
            } else if (!outcome.settles() && forwardTo == null) {
                errors.addMissing("forwardTo");
            }
            errors.throwIfAny();
        }
    }

    @GET
    @Operation(
            operationId = "listReports",
            summary = "What people reported, oldest first (404 unless a token is configured)")
    public AdminReportsAnswer list(
            @RestQuery @Parameter(description = "Which ones (default open)") ReportState state,
            @RestQuery @Min(1) @Max(MAX_REACHABLE_REPORT) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(100) @Parameter(description = "Reports a page (default 20)") Integer size,
            @RestQuery Lang lang) {
        int pageNumber = Objects.requireNonNullElse(page, 1);
        int pageSize = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        if ((long) pageNumber * pageSize > MAX_REACHABLE_REPORT) {
            ParameterErrors errors = new ParameterErrors();
            errors.addNotAllowed("page", "page.too-far");
            errors.throwIfAny();
        }
        ReportStore.Page found =
                reports.list(Objects.requireNonNullElse(state, ReportState.open), pageNumber, pageSize);
        return new AdminReportsAnswer(
                found.total(),
                pageNumber,
                pageSize,
                found.reports().stream()
                        .map(report -> ReportView.of(report, language.get()))
                        .toList());
    }

    @POST
    @Path("{id}")
    @Operation(
            operationId = "settleReport",
            summary = "Settle a report: say what came of it. What was typed is let go of, unless it is only passed on")
    public ReportView settle(
            @RestPath @Parameter(description = "Of the report") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = Settlement.class)))
                    @Valid
                    @NotNull
                    Settlement body) {
        body.check();
        return (body.outcome().settles() ? reports.settle(id, body.outcome()) : reports.forward(id, body.forwardTo()))
                .map(report -> ReportView.of(report, language.get()))
                .orElseThrow(() -> new ProblemException(
                        reports.exists(id) ? ProblemType.REPORT_SETTLED : ProblemType.UNKNOWN_REPORT));
    }
}
