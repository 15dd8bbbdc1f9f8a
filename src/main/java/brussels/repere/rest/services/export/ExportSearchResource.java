package brussels.repere.rest.services.export;

import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.services.request.ServicesQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Exports the same files for a search in a request body, which is neither logged nor kept in a browser's history. */
@Path("/api/v1/services")
class ExportSearchResource {

    private final ExportResponses answers;

    ExportSearchResource(ExportResponses answers) {
        this.answers = answers;
    }

    @POST
    @Path("search.geojson")
    @Produces(HitGeoJsonWriter.MEDIA_TYPE)
    @Operation(
            operationId = "searchServicesGeoJson",
            summary = ExportResource.GEOJSON,
            description = ExportResource.GEOJSON_MORE)
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = HitGeoJsonWriter.MEDIA_TYPE, schema = @Schema(ref = "ServiceFeatures")))
    public Response geoJson(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ServicesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        return answers.geoJson(body.value());
    }

    @POST
    @Path("search.csv")
    @Produces("text/csv")
    @Operation(operationId = "searchServicesCsv", summary = ExportResource.CSV, description = ExportResource.CSV_MORE)
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ServicesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        return answers.csv(body.value());
    }
}
