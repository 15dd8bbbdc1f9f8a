package brussels.repere.rest.orientation;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.orientation.OrientationPlanner;
import brussels.repere.orientation.result.OrientationPlan;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.metrics.QuestionKind;
import brussels.repere.rest.metrics.QuestionTimer;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.services.response.HitViewMapperFactory;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.understanding.distress.UrgentNeed;
import brussels.repere.understanding.distress.UrgentNeeds;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Answers which doors together help in a situation. */
@Path("/api/v1/orientation")
class OrientationResource {

    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer places;
    private final SituationResolver situations;
    private final OrientationPlanner planner;
    private final HitViewMapperFactory hitMappers;
    private final SectorNamesCache names;
    private final RequestLanguage language;
    private final QuestionTimer timer;

    OrientationResource(
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            CurrentGazetteer places,
            SituationResolver situations,
            OrientationPlanner planner,
            HitViewMapperFactory hitMappers,
            SectorNamesCache names,
            RequestLanguage language,
            QuestionTimer timer) {
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.places = places;
        this.situations = situations;
        this.planner = planner;
        this.hitMappers = hitMappers;
        this.names = names;
        this.language = language;
        this.timer = timer;
    }

    @POST
    @Operation(
            operationId = "orient",
            summary = "Which services together meet the needs of a situation, at a place: doors, a relay, alternatives")
    public OrientationAnswer orient(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = OrientationQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<OrientationQuery> body) {
        long startedAt = System.nanoTime();
        OrientationQuery query = body.value();
        CoverageMap map = coverage.get();
        ResolvedSituation resolved = situations.resolve(query, map);
        OrientationPlan plan = planner.plan(resolved.situation(), resolved.possible());
        Taxonomy taxonomy = taxonomies.get();
        List<UrgentNeed> urgent = UrgentNeeds.bundled().list(resolved.distress(), Set.of());
        OrientationAnswer answer = new OrientationMapper(
                        resolved,
                        taxonomy,
                        places.forMap(map.territory()),
                        hitMappers.create(resolved.query(), resolved.search()),
                        urgent,
                        taxonomies.helpLines(),
                        language.get())
                .toAnswer(
                        map.territory().generation(),
                        plan,
                        PlaceAnswer.aboveServices(
                                names.get(map.territory()), resolved.search().place()),
                        Boolean.TRUE.equals(query.explain()));
        timer.record(QuestionKind.ORIENTATION, startedAt);
        return answer;
    }
}
