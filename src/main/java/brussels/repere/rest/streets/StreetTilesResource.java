package brussels.repere.rest.streets;

import brussels.repere.exchange.streetmap.StreetTile;
import brussels.repere.exchange.streetmap.TilePosition;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Serves the streets in squares, for maps. No log names a square: it would say where somebody looks. */
@Path("/api/v1/streets/tiles")
class StreetTilesResource {

    /** Streets change with an import, a few times a year. */
    private static final int FRESH_SECONDS = 3600;

    private final CurrentStreetTiles tiles;

    StreetTilesResource(CurrentStreetTiles tiles) {
        this.tiles = tiles;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = true, maxAgeSeconds = FRESH_SECONDS)
    @Path("{z}/{x}/{y}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getStreetTile",
            summary = "The streets in a square of the usual grid of web maps",
            description =
                    "From afar the main streets, at zoom 12 longer ones too, from 13 all, from 14 with all names.")
    @APIResponse(
            responseCode = "200",
            description = "The streets that touch the square; none outside of the Region",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StreetTile.class)))
    public byte[] get(
            @RestPath
                    @Min(TilePosition.MIN_ZOOM)
                    @Max(TilePosition.MAX_ZOOM)
                    @Parameter(description = "Zoom: the world is 2^z columns and 2^z rows")
                    int z,
            @RestPath @Parameter(description = "Column, from the west: 0 to 2^z - 1") int x,
            @RestPath @Parameter(description = "Row, from the north: 0 to 2^z - 1") int y,
            @RestQuery @Parameter(description = "The language of messages") Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        requireOnGrid(z, "x", x, errors);
        requireOnGrid(z, "y", y, errors);
        errors.throwIfAny();
        return tiles.write(new TilePosition(z, x, y));
    }

    private static void requireOnGrid(int zoom, String parameter, int number, ParameterErrors errors) {
        if (!TilePosition.isOnGrid(zoom, number)) {
            errors.addNotAllowed(parameter, "tile.outside");
        }
    }
}
