package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ResourceRows;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives resources to those who keep them as a table, and takes tables in. */
@SignedInOnly
@Path("/api/v1/edit/resources.csv")
class ResourceTablesResource {

    private static final String CSV = "text/csv";
    private static final String CSV_WITH_HEADER = "text/csv;charset=UTF-8;header=present";

    private final ResourceAccess access;
    private final ResourceRows resources;
    private final ResourceTableImport table;

    ResourceTablesResource(ResourceAccess access, ResourceRows resources, ResourceTableImport table) {
        this.access = access;
        this.resources = resources;
        this.table = table;
    }

    @GET
    @Produces(CSV)
    @Operation(
            operationId = "exportResourcesToEdit",
            summary = "Resources of every status, as a table",
            description = "It may be changed and sent back to the same path by POST.")
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response export(@RestQuery Lang lang) {
        access.require();
        return Response.ok(ResourceTableWriter.write(resources.listAll()), CSV_WITH_HEADER)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"resources.csv\"")
                .build();
    }

    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importResources",
            summary = "Add and change resources by a table, all of it or nothing",
            description =
                    "Columns are the fields of a resource with underscores: kind, title_fr, title_nl, url, needs, publisher_name and so on; id and version,"
                            + " as the exported table gives them, of a resource that is changed; without them a row is a new one, as a draft. Several needs"
                            + " or languages are parted by bars. A link that is there already is refused, and so are more than 1,000 rows. What is wrong is"
                            + " named by line and column. Resources that are not in the table stay.")
    public ResourceTableAnswer read(
            @RestQuery @Parameter(description = "Whether new ones are published at once (default false: drafts)")
                    Boolean publish,
            @RestQuery Lang lang,
            @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))) @NotNull
                    byte[] body) {
        access.require();
        return table.read(body, Boolean.TRUE.equals(publish));
    }
}
