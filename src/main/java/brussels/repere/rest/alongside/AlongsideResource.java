package brussels.repere.rest.alongside;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.rest.agenda.EventSearch;
import brussels.repere.rest.collections.FittingCollections;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.resources.ResourceSearch;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.search.question.SearchQuestion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Answers what else there is for what somebody searches. */
@Path("/api/v1/services/alongside")
@Produces(MediaType.APPLICATION_JSON)
class AlongsideResource {

    /** A few of each: the services come first. */
    private static final int MOST = 3;

    private final SearchResolver resolver;
    private final CurrentCoverageMap coverage;
    private final FittingCollections collections;
    private final EventSearch events;
    private final ResourceSearch resources;

    AlongsideResource(
            SearchResolver resolver,
            CurrentCoverageMap coverage,
            FittingCollections collections,
            EventSearch events,
            ResourceSearch resources) {
        this.resolver = resolver;
        this.coverage = coverage;
        this.collections = collections;
        this.events = events;
        this.resources = resources;
    }

    @POST
    @Operation(
            operationId = "searchAlongside",
            summary = "Collections, dates and resources for the needs and the place of a search of services",
            description =
                    "The body is that of /services/search. Collections are told that are about one of the needs by their titles, and in which"
                            + " a service offers it and serves the place, or may serve it; dates and resources that are about one of the needs, and for the place.")
    public AlongsideAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ServicesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        CoverageMap map = coverage.get();
        ResolvedSearch resolved = resolver.resolve(body.value(), map);
        SearchQuestion question = resolved.anyNeedQuestion();
        List<String> needs = List.copyOf(question.listWantedCategories());
        long generation = map.territory().generation();
        if (needs.isEmpty()) {
            return new AlongsideAnswer(generation, needs, List.of(), List.of(), List.of());
        }
        Place place = isAnywhere(resolved.place()) ? null : resolved.place();
        return new AlongsideAnswer(
                generation,
                needs,
                collections.find(question, needs, MOST),
                events.listNext(needs, place, MOST),
                resources.listAbout(needs, place, MOST));
    }

    private static boolean isAnywhere(Place place) {
        return place.chosen().stream().anyMatch(territory -> territory.level() == Level.REGION);
    }
}
