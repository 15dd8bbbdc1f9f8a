package brussels.repere.rest.sheets;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Answers what is told about prevention each month. */
@Path("/api/v1/sheets")
@Produces(MediaType.APPLICATION_JSON)
class SheetsResource {

    static final String MONTH = "YYYY-MM";
    static final String BASSIN = "The code of a bassin: the shared part and its own (default all)";

    private final PublishedSheets sheets;
    private final RequestLanguage language;

    SheetsResource(PublishedSheets sheets, RequestLanguage language) {
        this.sheets = sheets;
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listMonthlySheets",
            summary = "Info prévention: what is told about prevention each month, the latest first")
    public SheetsAnswer list(@RestQuery Lang lang) {
        return sheets.list(language.get());
    }

    @GET
    @Path("{month}")
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "getMonthlySheet",
            summary = "The sheet of a month, whole or for a bassin, with what its blocks name as it is now",
            description =
                    "Events are those of the month, also those that are over. What the directory no longer knows, and services that"
                            + " closed, are left out; so is a part that its bassin has not finished.")
    public SheetAnswer get(
            @RestPath @Parameter(description = MONTH, example = "2027-01") String month,
            @RestQuery @Parameter(description = BASSIN, example = "N") String bassin,
            @RestQuery Lang lang) {
        return sheets.get(SheetMonth.read(month), bassin, language.get());
    }
}
