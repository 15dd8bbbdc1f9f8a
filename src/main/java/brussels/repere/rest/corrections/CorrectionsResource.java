package brussels.repere.rest.corrections;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.exchange.corrections.CorrectedFact;
import brussels.repere.exchange.corrections.CorrectionExport;
import brussels.repere.exchange.corrections.CorrectionExport.FactPage;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.rest.corrections.CorrectionsAnswer.CorrectedCell;
import brussels.repere.rest.corrections.CorrectionsAnswer.CorrectionView;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Corrections as JSON. Public: they hold only what the page of each service tells. */
@Path("/api/v1/corrections")
class CorrectionsResource {

    static final String SOURCE = "Of this source alone, as records name it";
    static final String SINCE = "What was corrected on this day or later, such as 2026-11-01";

    private static final int DEFAULT_SIZE = 100;

    private final CorrectionExport corrections;
    private final CorrectionsRequest request;
    private final CurrentCoverageMap coverage;
    private final DataLicence terms;
    private final RequestLanguage language;

    CorrectionsResource(
            CorrectionExport corrections,
            CorrectionsRequest request,
            CurrentCoverageMap coverage,
            DataLicence terms,
            RequestLanguage language) {
        this.corrections = corrections;
        this.request = request;
        this.coverage = coverage;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(
            operationId = "listCorrections",
            summary = "What is known here otherwise than its source says, the last first, for the keepers of registers",
            description =
                    "Each with what the source says, what is known here, since when, and when it was checked, in the columns of the"
                            + " table of institutions. It goes once the source says the same. Confidential records are left out.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CorrectionsAnswer.class)))
    public Response list(
            @RestQuery @Size(max = 200) @Parameter(description = SOURCE) String source,
            @RestQuery @Parameter(description = SINCE) DateTimeParameter since,
            @RestQuery @Min(1) @Max(10_000) @Parameter(description = "From 1") Integer page,
            @RestQuery @Min(1) @Max(500) @Parameter(description = "Corrections a page (default 100)") Integer size,
            @RestQuery Lang lang) {
        int pageNumber = Objects.requireNonNullElse(page, 1);
        int pageSize = Objects.requireNonNullElse(size, DEFAULT_SIZE);
        FactPage found = corrections.list(request.read(source, since), (pageNumber - 1) * pageSize, pageSize);
        ColumnHeaders headers = ColumnHeaders.in(language.get());
        CorrectionsAnswer answer = new CorrectionsAnswer(
                coverage.get().territory().generation(),
                terms.publisher(),
                found.total(),
                pageNumber,
                pageSize,
                found.facts().stream().map(fact -> view(fact, headers)).toList());
        return terms.addLicenceLink(Response.ok(answer)).build();
    }

    private static CorrectionView view(CorrectedFact fact, ColumnHeaders headers) {
        return new CorrectionView(
                fact.service(),
                fact.source(),
                fact.sourceId(),
                fact.name(),
                fact.field(),
                fact.since(),
                fact.verified().toString(),
                fact.cells().stream()
                        .map(cell -> new CorrectedCell(
                                cell.column().code(), headers.titleOf(cell.column()), cell.stated(), cell.known()))
                        .toList());
    }
}
