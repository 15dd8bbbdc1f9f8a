package brussels.repere.rest.streets;

import brussels.repere.exchange.geojson.StreetGeoJsonWriter;
import brussels.repere.exchange.streetmap.MappedStreet;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Serves the lines of single streets. */
@Path("/api/v1")
class StreetLinesResource {

    private static final String GEOJSON = "application/geo+json";
    private static final String LINES = "A FeatureCollection (RFC 7946); a street whose line is not known is left out";

    private final MappedStreets streets;

    StreetLinesResource(MappedStreets streets) {
        this.streets = streets;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = false)
    @Path("streets.geojson")
    @Produces(GEOJSON)
    @Operation(operationId = "getStreetLines", summary = "The lines of streets as GeoJSON")
    @APIResponse(
            responseCode = "200",
            description = LINES,
            content = @Content(mediaType = GEOJSON, schema = @Schema(ref = "StreetFeatures")))
    public byte[] get(@Valid @BeanParam StreetLinesQuery query) {
        return write(query);
    }

    @POST
    @Path("streets/search.geojson")
    @Produces(GEOJSON)
    @Operation(
            operationId = "searchStreetLines",
            summary = "The same with a body: the street stands in no log and no history")
    @APIResponse(
            responseCode = "200",
            description = LINES,
            content = @Content(mediaType = GEOJSON, schema = @Schema(ref = "StreetFeatures")))
    public byte[] search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = StreetLinesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<StreetLinesQuery> body) {
        return write(body.value());
    }

    private byte[] write(StreetLinesQuery query) {
        List<String> ids = ParameterValues.listOf(query.street());
        if (!ids.stream().allMatch(streets::exists)) {
            ParameterErrors errors = new ParameterErrors();
            errors.addUnknownValue("street");
            errors.throwIfAny();
        }
        List<MappedStreet> found =
                streets.list(ids).stream().map(MappedStreet::joined).toList();
        return StreetGeoJsonWriter.write(found, OpenStreetMapNotice.TEXT);
    }
}
