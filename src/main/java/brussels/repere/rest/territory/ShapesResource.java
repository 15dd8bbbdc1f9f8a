package brussels.repere.rest.territory;

import brussels.repere.exchange.geojson.TerritoryGeoJsonWriter;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import brussels.repere.rest.parameters.DateParameter;
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

/** Serves the shapes of territories, for maps. */
@Path("/api/v1/territories")
class ShapesResource {

    private static final String GEOJSON = "application/geo+json";
    private static final int FRESH_SECONDS = 300;

    private final DatedTerritory days;
    private final TerritoryCache<GeoJsonShapes> shapes;

    ShapesResource(CurrentTerritoryMap maps, DatedTerritory days) {
        this.days = days;
        this.shapes = new TerritoryCache<>(maps, GeoJsonShapes::new);
    }

    /** The shapes of one map; each level and tolerance is written once. */
    private static final class GeoJsonShapes {

        private final TerritoryShapes shapes;
        private final Map<ShapesKey, byte[]> written = new ConcurrentHashMap<>();

        private record ShapesKey(Level level, int tolerance) {}

        GeoJsonShapes(TerritoryMap map) {
            this.shapes = new TerritoryShapes(map);
        }

        byte[] write(Level level, int tolerance) {
            return written.computeIfAbsent(
                    new ShapesKey(level, tolerance), key -> TerritoryGeoJsonWriter.write(shapes, level, tolerance));
        }
    }

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
            @RestQuery @Parameter(description = TerritoriesResource.AS_OF_DESCRIPTION) DateParameter asOf,
            @RestQuery Lang lang) {
        TerritoryMap map = days.map(asOf);
        Level knownLevel = TerritoryProblems.requireLevel(map, level);
        return shapes.get(map).write(knownLevel, simplify == null ? 0 : simplify);
    }
}
