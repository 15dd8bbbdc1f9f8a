package brussels.repere.rest.territory;

import brussels.repere.exchange.geojson.TerritoryGeoJson;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.geography.TerritoryShapes;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The shapes of territories, for maps. Made once for each map, level and tolerance. */
@Path("/api/v1/territories")
public class ShapesResource {

    private static final String GEOJSON = "application/geo+json";
    private static final int FRESH_SECONDS = 300;

    private final TerritoryMaps maps;
    private volatile Shapes shapes;

    ShapesResource(TerritoryMaps maps) {
        this.maps = maps;
    }

    private record Wanted(Level level, int tolerance) {}

    private record Shapes(TerritoryShapes of, Map<Wanted, byte[]> written) {}

    @GET
    @Path("{level: [a-z-]+}.geojson")
    @Produces(GEOJSON)
    @Operation(summary = "The territories of a level as GeoJSON")
    public Response get(
            @RestPath @Parameter(example = "bassin") String level,
            @RestQuery
                    @Min(0)
                    @Max(100)
                    @Parameter(
                            description =
                                    "Details smaller than this, in metres, are dropped; neighbours keep shared borders identical",
                            example = "10")
                    Integer simplify,
            @RestQuery Lang lang,
            @Context Request request) {
        TerritoryMap map = maps.get();
        Level known = UnknownTerritory.requireLevel(map, level);
        Wanted wanted = new Wanted(known, simplify == null ? 0 : simplify);
        EntityTag tag = new EntityTag("%d-%s-%d".formatted(map.generation(), known.code(), wanted.tolerance()), true);
        CacheControl cache = new CacheControl();
        cache.setMaxAge(FRESH_SECONDS);
        cache.setNoTransform(false);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(written(map, wanted));
        return answer.tag(tag).cacheControl(cache).build();
    }

    private byte[] written(TerritoryMap map, Wanted wanted) {
        Shapes current = shapes;
        if (current == null || current.of().map() != map) {
            current = new Shapes(new TerritoryShapes(map), new ConcurrentHashMap<>());
            shapes = current;
        }
        TerritoryShapes of = current.of();
        return current.written()
                .computeIfAbsent(wanted, each -> TerritoryGeoJson.write(of, each.level(), each.tolerance()));
    }
}
