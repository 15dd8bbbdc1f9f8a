package brussels.repere.rest.services.export;

import brussels.repere.rest.services.request.ServicesQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * Exports the services that serve a place, with the reasons, as a file: all of them, in the order of the pages of
 * {@code /services}.
 */
@Path("/api/v1")
class ExportResource {

    static final String GEOJSON = "All services that serve a place as GeoJSON, in the order of /services";
    static final String GEOJSON_MORE =
            "Asked as /services is, but for page and size. A feature a hit, with the properties of a"
                    + " hit of /services; without a point that may be told it has no geometry. Beside the features stand"
                    + " licence, publisher and generation. Of several needs, whoever meets any of them, who meets most first.";
    static final String CSV = "All services that serve a place as a table, in the order of /services";
    static final String CSV_MORE =
            "Asked as /services is, but for page and size. A row a hit: UTF-8 with its mark, semicolons, lists"
                    + " parted by |, an apostrophe before what could be a formula. Columns: id, service, organization, tier,"
                    + " certainty, distance_metres, reasons, the record, its source, and generation, publisher, licence,"
                    + " licence_url, attribution. Of several needs, whoever meets any of them, who meets most first.";

    private final ExportResponses answers;

    ExportResource(ExportResponses answers) {
        this.answers = answers;
    }

    @GET
    @Path("services.geojson")
    @Produces(HitGeoJsonWriter.MEDIA_TYPE)
    @Operation(operationId = "exportServicesGeoJson", summary = GEOJSON, description = GEOJSON_MORE)
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = HitGeoJsonWriter.MEDIA_TYPE, schema = @Schema(ref = "ServiceFeatures")))
    public Response geoJson(@Valid @BeanParam ServicesQuery query) {
        return answers.geoJson(query);
    }

    @GET
    @Path("services.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportServicesCsv", summary = CSV, description = CSV_MORE)
    @APIResponse(
            responseCode = "200",
            description = "A table",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response csv(@Valid @BeanParam ServicesQuery query) {
        return answers.csv(query);
    }
}
