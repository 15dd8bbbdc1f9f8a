package brussels.repere.rest.directory;

import brussels.repere.exchange.csv.DirectoryExport;
import brussels.repere.exchange.entries.ColumnHeaders;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;

/** The empty table in which a directory is filled in with a spreadsheet program. */
@Path("/api/v1/template.csv")
class ImportTemplateResource {

    private final RequestLanguage language;

    ImportTemplateResource(RequestLanguage language) {
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true)
    @NonBlocking
    @Produces("text/csv")
    @Operation(
            operationId = "getTemplate",
            summary = "An empty table of institutions, with headers in French or Dutch, which import register reads")
    @APIResponse(
            responseCode = "200",
            description = "UTF-8, with commas; the first line names the columns",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response get(@RestQuery Lang lang) {
        StringBuilder table = new StringBuilder();
        ColumnHeaders headers = language.get() == Lang.nl ? ColumnHeaders.NL : ColumnHeaders.FR;
        try {
            DirectoryExport.writeTemplate(table, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String name = "repere-" + headers.name().toLowerCase(Locale.ROOT) + ".csv";
        return Response.ok(table.toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
