package brussels.repere.rest.observatory.trial;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.observatory.trial.CoverageTrial;
import brussels.repere.observatory.trial.PlaceTrial;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.services.request.FilterSet;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.reason.ServiceReasons;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Tests a place against all services, as they are and as they would be. The place is neither stored nor logged. */
@Path("/api/v1/observatory/trial/place")
class PlaceTrialResource {

    private final CoverageTrial trials;
    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final PlaceResolver places;
    private final SectorNamesCache names;
    private final FactsAge age;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    PlaceTrialResource(
            CoverageTrial trials,
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            PlaceResolver places,
            SectorNamesCache names,
            FactsAge age,
            BrusselsClock clock,
            RequestLanguage language) {
        this.trials = trials;
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.places = places;
        this.names = names;
        this.age = age;
        this.clock = clock;
        this.language = language;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "tryPlace",
            summary = "Which services serve an address, now and after changes, and why others do not",
            description = "A POST, so that the address stands in no log. Nothing is saved.")
    public PlaceTrialAnswer test(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PlaceTrialQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<PlaceTrialQuery> body) {
        PlaceTrialQuery query = body.value();
        ParameterErrors errors = new ParameterErrors();
        Taxonomy taxonomy = taxonomies.get();
        TerritoryMap map = maps.get();
        if (!query.reference().isGiven()) {
            errors.add("address", ParameterError.Code.MISSING, "trial.place-missing");
        }
        List<TrialChange> changes =
                new ChangeParser(map, taxonomy, errors).parse(query.changes() == null ? List.of() : query.changes());
        SearchFilters filters = new FilterSet(query.category(), null, query.audience(), query.language(), query.mode())
                .parse(taxonomy, map, errors);
        Set<UUID> asked = parseServices(query, errors);
        errors.throwIfAny();
        PlaceTrial trial =
                TrialAnswers.explained(() -> trials.test(territories -> resolve(query, territories), changes, filters));
        return new PlaceTrialMapper(trial, reasons(trial, filters, taxonomy), asked)
                .map(names.get(trial.before().map().territory()));
    }

    private Place resolve(PlaceTrialQuery query, TerritoryMap map) {
        ParameterErrors errors = new ParameterErrors();
        var place = places.resolve(map, query.reference(), errors);
        errors.throwIfAny();
        return place.orElseThrow();
    }

    private static Set<UUID> parseServices(PlaceTrialQuery query, ParameterErrors errors) {
        try {
            return ParameterValues.listOf(query.service()).stream()
                    .map(UUID::fromString)
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException malformed) {
            errors.add("service", ParameterError.Code.MALFORMED, "service.form");
            return Set.of();
        }
    }

    private ServiceReasons reasons(PlaceTrial trial, SearchFilters filters, Taxonomy taxonomy) {
        return new ServiceReasons(
                trial.after(),
                new ServiceReasons.RequestedValues(
                        List.of(),
                        filters.valuesOf(Facet.CATEGORY),
                        filters.valuesOf(Facet.LANGUAGE),
                        filters.valuesOf(Facet.MODE),
                        filters.eligibility()),
                taxonomy,
                age,
                clock.today(),
                clock.today(),
                false,
                language.get());
    }
}
