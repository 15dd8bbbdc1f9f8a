package brussels.repere.rest.territory;

import brussels.repere.exchange.geojson.TerritoryGeoJsonWriter;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The shapes of territories, for maps. Made once for each map, level and tolerance. */
@Path("/api/v1/territories")
public class ShapesResource {

    private static final String GEOJSON = "application/geo+json";
    private static final int FRESH_SECONDS = 300;

    private final CurrentTerritoryMap maps;
    private volatile WrittenShapes shapes;

    ShapesResource(CurrentTerritoryMap maps) {
        this.maps = maps;
    }

    private record ShapesKey(Level level, int tolerance) {}

    private record WrittenShapes(TerritoryShapes shapes, Map<ShapesKey, byte[]> written) {}

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true, maxAgeSeconds = FRESH_SECONDS)
    @Path("{level: [a-z-]+}.geojson")
    @Produces(GEOJSON)
    @Operation(operationId = "getTerritoryShapes", summary = "The territories of a level as GeoJSON")
    @APIResponse(
            responseCode = "200",
            description = "A FeatureCollection (RFC 7946)",
            content = @Content(mediaType = GEOJSON, schema = @Schema(ref = "TerritoryFeatures")))
    public byte[] get(
            @RestPath @Parameter(description = "Of the territories: region, bassin, commune, section, quartier")
                    String level,
            @RestQuery
                    @Min(0)
                    @Max(100)
                    @Parameter(
                            description =
                                    "Details smaller than this, in metres, are dropped; neighbours keep shared borders identical")
                    Integer simplify,
            @RestQuery Lang lang) {
        TerritoryMap map = maps.get();
        Level known = TerritoryProblems.requireLevel(map, level);
        ShapesKey wanted = new ShapesKey(known, simplify == null ? 0 : simplify);
        return writeOnce(map, wanted);
    }

    private byte[] writeOnce(TerritoryMap map, ShapesKey wanted) {
        WrittenShapes current = shapes;
        if (current == null || current.shapes().map() != map) {
            current = new WrittenShapes(new TerritoryShapes(map), new ConcurrentHashMap<>());
            shapes = current;
        }
        TerritoryShapes of = current.shapes();
        return current.written()
                .computeIfAbsent(wanted, each -> TerritoryGeoJsonWriter.write(of, each.level(), each.tolerance()));
    }
}
