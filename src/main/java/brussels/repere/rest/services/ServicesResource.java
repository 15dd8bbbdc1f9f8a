package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.directory.RecordsById;
import brussels.repere.rest.directory.Views;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.parameters.Values;
import brussels.repere.rest.revalidation.Revalidated;
import brussels.repere.rest.revalidation.Revalidated.Basis;
import brussels.repere.rest.territory.KnownNames;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.reading.UrgentNeeds;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who serves this place, and why? */
@Path("/api/v1/services")
public class ServicesResource {

    private final TerritoryMaps maps;
    private final CoverageMaps coverage;
    private final Taxonomies taxonomies;
    private final Questions questions;
    private final Asking asking;
    private final RecordsById records;
    private final Places places;
    private final KnownNames names;
    private final RequestLanguage language;

    ServicesResource(
            TerritoryMaps maps,
            CoverageMaps coverage,
            Taxonomies taxonomies,
            Questions questions,
            Asking asking,
            RecordsById records,
            Places places,
            KnownNames names,
            RequestLanguage language) {
        this.maps = maps;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.questions = questions;
        this.asking = asking;
        this.records = records;
        this.places = places;
        this.names = names;
        this.language = language;
    }

    @GET
    @Revalidated(by = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "listServices",
            summary = "The services that serve a point or territories, nearest to home first, each with its reasons")
    public ServicesAnswer get(@Valid @BeanParam ServicesQuery query) {
        return answer(query);
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchServices",
            summary = "The same with a body: what is asked stands in no log and no history")
    public ServicesAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ServicesQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        return answer(body.value());
    }

    @GET
    @Revalidated(by = Basis.DATA_AND_MINUTE, shared = true)
    @Path("{id}")
    @Operation(operationId = "getService", summary = "All that is known of a service, at each of its locations")
    public RecordsById.OneService byId(
            @RestPath @Parameter(description = "Of the service, or of the service at one of its locations") UUID id,
            @RestQuery Lang lang) {
        return records.service(id);
    }

    private ServicesAnswer answer(ServicesQuery query) {
        CoverageMap map = coverage.get();
        Answered answered = asking.ask(questions.read(query, map));
        if (answered.ahead()) {
            maps.reload();
            map = coverage.get();
            answered = asking.ask(questions.read(query, map));
        }
        AskedQuestion asked = answered.asked();
        Lang lang = language.get();
        Taxonomy taxonomy = taxonomies.get();
        Views views = new Views(map, taxonomy, lang);
        AnswerViews answers = new AnswerViews(
                taxonomy,
                places.on(map.territory()),
                questions.hits(query, asked, map),
                new FacetViews(map.territory(), views, lang),
                urgent(asked, query, taxonomy),
                taxonomies.helpLines(),
                lang);
        return answers.of(
                answered, PlaceAnswer.of(names.of(map.territory()), asked.place()), asked.page(), asked.size());
    }

    private static List<UrgentNeeds.Kind> urgent(AskedQuestion asked, ServicesQuery query, Taxonomy taxonomy) {
        Set<String> terms = new HashSet<>(Values.of(query.category()));
        asked.asks().forEach(ask -> ask.wish().needs().forEach(need -> terms.addAll(need.best())));
        List<String> texts = asked.asks().stream().map(Ask::text).toList();
        return UrgentNeeds.known().of(taxonomy.withAncestors(terms), texts);
    }
}
