package brussels.repere.rest.territory.changes;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.licence.DataLicence;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

/** Says what changes for whom when the territories of a level change. */
@Path("/api/v1/territories")
class ChangesResource {

    private static final String CSV = "text/csv;charset=UTF-8;header=present";
    private static final String TABLE_FORM =
            "UTF-8 with its mark, semicolons, an apostrophe before what could be a formula. The last columns say of what.";

    private final ChangesAnswers answers;
    private final DataLicence terms;
    private final RequestLanguage language;

    ChangesResource(ChangesAnswers answers, DataLicence terms, RequestLanguage language) {
        this.answers = answers;
        this.terms = terms;
        this.language = language;
    }

    @GET
    @Path("changes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listTerritoryChanges",
            summary =
                    "What changes between two days: statistical sectors, people, and services by their declared areas",
            description = "What does not change is not told. People are those of one year in both delimitations.")
    public TerritoryChanges get(@Valid @BeanParam ChangesQuery query) {
        return answers.compare(query);
    }

    @GET
    @Path("changes.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportTerritoryChanges",
            summary = "The statistical sectors that move, one a row",
            description = TABLE_FORM)
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response sectors(@Valid @BeanParam ChangesQuery query) {
        return file(ChangesCsvWriter.writeSectors(answers.compare(query)), "sectors");
    }

    @GET
    @Path("changes/services.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "exportServicesOfChanges",
            summary = "The services whose declared area covers other ground, one a row",
            description = TABLE_FORM)
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response services(@Valid @BeanParam ChangesQuery query) {
        return file(ChangesCsvWriter.writeServices(answers.compare(query)), "services");
    }

    private Response file(byte[] content, String of) {
        return terms.addLicenceLink(Response.ok(content, CSV))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"repere-changes-" + of + ".csv\"")
                .build();
    }
}
