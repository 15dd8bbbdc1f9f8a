package brussels.repere.rest.corrections;

import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.exchange.corrections.CorrectionExport;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Corrections as a table for spreadsheets, as a workbook, and as a feed that tells the latest. */
@Path("/api/v1")
class CorrectionFilesResource {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ATOM = "application/atom+xml";
    private static final int FEED_SIZE = 100;

    private final CorrectionExport corrections;
    private final CorrectionsRequest request;
    private final CorrectionFeed feed;
    private final DataLicence terms;
    private final RequestLanguage language;

    CorrectionFilesResource(
            CorrectionExport corrections,
            CorrectionsRequest request,
            CorrectionFeed feed,
            DataLicence terms,
            RequestLanguage language) {
        this.corrections = corrections;
        this.request = request;
        this.feed = feed;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Path("corrections.csv")
    @Produces(CSV)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(
            operationId = "exportCorrections",
            summary = "What is known here otherwise than its source says, as a table: a row a cell",
            description =
                    "UTF-8 with its mark, semicolons, an apostrophe before what could be a formula. Columns: source, source_id, name,"
                            + " column (of the table of institutions), label, stated, known, since, verified, service.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RestQuery @Size(max = 200) @Parameter(description = CorrectionsResource.SOURCE) String source,
            @RestQuery @Parameter(description = CorrectionsResource.SINCE) DateTimeParameter since,
            @RestQuery Lang lang) {
        CorrectionQuery query = request.read(source, since);
        StringBuilder table = new StringBuilder();
        try {
            corrections.write(table, query, language.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return respond(table.toString(), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-corrections.csv\"")
                .build();
    }

    @GET
    @Path("corrections.xlsx")
    @Produces(XLSX)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(
            operationId = "exportCorrectionsWorkbook",
            summary = "The same table as a workbook",
            description = "All cells are text. Headers are in words.")
    @APIResponse(
            responseCode = "200",
            description = "A workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(
            @RestQuery @Size(max = 200) @Parameter(description = CorrectionsResource.SOURCE) String source,
            @RestQuery @Parameter(description = CorrectionsResource.SINCE) DateTimeParameter since,
            @RestQuery Lang lang) {
        CorrectionQuery query = request.read(source, since);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try {
            corrections.writeWorkbook(workbook, query, language.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms.addLicenceLink(Response.ok(workbook.toByteArray(), XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-corrections.xlsx\"")
                .build();
    }

    @GET
    @Path("corrections.atom")
    @Produces(ATOM)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @Operation(
            operationId = "followCorrections",
            summary = "The last hundred corrections as a feed (Atom, RFC 4287)",
            description = "An entry keeps its id for as long as the correction stands.")
    @APIResponse(
            responseCode = "200",
            description = "A feed",
            content = @Content(mediaType = ATOM, schema = @Schema(type = SchemaType.STRING)))
    public Response atom(
            @RestQuery @Size(max = 200) @Parameter(description = CorrectionsResource.SOURCE) String source,
            @RestQuery @Parameter(description = CorrectionsResource.SINCE) DateTimeParameter since,
            @RestQuery Lang lang) {
        CorrectionQuery query = request.read(source, since);
        Lang spoken = language.get();
        return respond(feed.write(corrections.list(query, 0, FEED_SIZE).facts(), source, spoken), ATOM)
                .build();
    }

    private Response.ResponseBuilder respond(String text, String type) {
        return terms.addLicenceLink(Response.ok(text, type + ";charset=UTF-8"));
    }
}
