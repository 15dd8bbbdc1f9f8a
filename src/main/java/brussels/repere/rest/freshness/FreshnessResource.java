package brussels.repere.rest.freshness;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.search.freshness.CurrentFreshness;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** How fresh the facts are, as JSON and as a table. */
@Path("/api/v1")
class FreshnessResource {

    private static final String CSV = "text/csv";

    private final CurrentFreshness freshness;
    private final DataLicence terms;
    private final RequestLanguage language;

    FreshnessResource(CurrentFreshness freshness, DataLicence terms, RequestLanguage language) {
        this.freshness = freshness;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Path("freshness")
    @Produces(MediaType.APPLICATION_JSON)
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    @Operation(
            operationId = "getFreshness",
            summary = "How many facts were confirmed within twelve months, by bassin, sector and kind",
            description =
                    "Each share stands there twice: with each fact counted once, and with each counted once for each person in the"
                            + " declared area of its service. Facts of which nobody knows when they were confirmed are told apart.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FreshnessAnswer.class)))
    public Response json(@RestQuery Lang lang) {
        return terms.addLicenceLink(Response.ok(answer())).build();
    }

    private FreshnessAnswer answer() {
        return new FreshnessViews(language.get()).answer(freshness.get(), terms.publisher());
    }

    @GET
    @Path("freshness.csv")
    @Produces(CSV)
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    @Operation(
            operationId = "exportFreshness",
            summary = "The same as a table for spreadsheets, without where a confirmation would help most",
            description = "UTF-8 with its mark, semicolons, shares from 0 to 1.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@RestQuery Lang lang) {
        return terms.addLicenceLink(Response.ok(FreshnessTable.write(answer()), CSV + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-freshness.csv\"")
                .build();
    }
}
