package brussels.repere.rest.territory;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.problem.ParameterErrors;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Answers where a place lies. Answers from memory, so it never waits for the database. */
@Path("/api/v1/locate")
class LocateResource {

    private final DatedTerritory days;
    private final CurrentGazetteer places;
    private final PlaceResolver resolver;
    private final SectorNamesCache names;

    LocateResource(DatedTerritory days, CurrentGazetteer places, PlaceResolver resolver, SectorNamesCache names) {
        this.days = days;
        this.places = places;
        this.resolver = resolver;
        this.names = names;
    }

    @GET
    @ConditionalGet(basis = Basis.DATA, shared = false)
    @NonBlocking
    @Operation(
            operationId = "locate",
            summary = "The statistical sectors of a point or an address, and its territories of each level")
    public LocateAnswer get(@Valid @BeanParam LocateQuery query) {
        return locate(query);
    }

    @POST
    @Path("search")
    @NonBlocking
    @Operation(
            operationId = "searchLocate",
            summary = "The same with a body: what is asked stands in no log and no history")
    public LocateAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = LocateQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<LocateQuery> body) {
        return locate(body.value());
    }

    private LocateAnswer locate(LocateQuery query) {
        TerritoryMap map = days.map(query.asOf());
        ParameterErrors errors = new ParameterErrors();
        Optional<Place> place = resolver.resolve(map, query.placeReference(), errors);
        errors.throwIfAny();
        LocateAnswer.Nearest nearest = query.lat() == null
                ? null
                : places.findNearestHouse(query.lat(), query.lon())
                        .map(LocateAnswer.Nearest::of)
                        .orElse(null);
        LocateAnswer.Street street = query.lat() == null
                ? null
                : places.findNearestStreet(query.lat(), query.lon())
                        .map(LocateAnswer.Street::of)
                        .orElse(null);
        PlaceAnswer answer = PlaceAnswer.complete(names.get(map), place.orElseThrow());
        return new LocateAnswer(
                map.generation(),
                days.describeAsked(query.asOf(), map),
                street == null ? answer : answer.withAttribution(),
                nearest,
                street);
    }
}
