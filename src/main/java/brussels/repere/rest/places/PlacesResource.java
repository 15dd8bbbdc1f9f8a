package brussels.repere.rest.places;

import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Suggests places while a person types. Answers from memory, so it never waits for the database. */
@Path("/api/v1/places")
class PlacesResource {

    private static final int DEFAULT_LIMIT = 10;

    private final CurrentTerritoryMap maps;
    private final CurrentGazetteer places;
    private final PlaceViewCache views;

    PlacesResource(CurrentTerritoryMap maps, CurrentGazetteer places, PlaceViewCache views) {
        this.maps = maps;
        this.places = places;
        this.views = views;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = false)
    @NonBlocking
    @Operation(
            operationId = "listPlaces",
            summary =
                    "Places while somebody types: houses, streets, landmarks, postcodes and territories, in both languages")
    public PlacesAnswer get(@Valid @BeanParam PlacesQuery query) {
        return suggest(query);
    }

    @POST
    @Path("search")
    @NonBlocking
    @Operation(
            operationId = "searchPlaces",
            summary = "The same with a body: what is typed stands in no log and no history")
    public PlacesAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlacesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<PlacesQuery> body) {
        return suggest(body.value());
    }

    private PlacesAnswer suggest(PlacesQuery query) {
        TerritoryMap map = maps.get();
        Gazetteer gazetteer = places.forMap(map);
        int limit = Objects.requireNonNullElse(query.limit(), DEFAULT_LIMIT);
        List<PlaceCandidate> candidates = gazetteer.suggest(query.q(), limit);
        return new PlacesAnswer(
                map.generation(),
                candidates.stream()
                        .map(candidate -> views.get(map, gazetteer, candidate))
                        .toList(),
                candidates.stream().anyMatch(gazetteer::isFromLine) ? OpenStreetMapNotice.TEXT : null);
    }
}
