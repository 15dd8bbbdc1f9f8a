package brussels.repere.rest.services;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.RecordLookup;
import brussels.repere.rest.directory.ServiceViewMapper;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.response.FacetViewMapper;
import brussels.repere.rest.services.response.HitViewMapperFactory;
import brussels.repere.rest.services.response.NearCategories;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Lang;
import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.distress.UrgentNeed;
import brussels.repere.understanding.distress.UrgentNeeds;
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

/** Answers who serves a place, and why. */
@Path("/api/v1/services")
class ServicesResource {

    /** Who types no more than this names what is wrong, and nothing says that it is not. */
    private static final int MAX_WORDS_OF_KEYWORDS = 3;

    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final SearchResolver resolver;
    private final SearchExecutor executor;
    private final HitViewMapperFactory hitMappers;
    private final RecordLookup records;
    private final CurrentGazetteer places;
    private final SectorNamesCache names;
    private final RequestLanguage language;

    ServicesResource(
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            SearchResolver resolver,
            SearchExecutor executor,
            HitViewMapperFactory hitMappers,
            RecordLookup records,
            CurrentGazetteer places,
            SectorNamesCache names,
            RequestLanguage language) {
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.executor = executor;
        this.hitMappers = hitMappers;
        this.records = records;
        this.places = places;
        this.names = names;
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
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
    @ConditionalGet(basis = Basis.DATA_AND_MINUTE, shared = true)
    @Path("{id}")
    @Operation(operationId = "getService", summary = "All that is known of a service, at each of its locations")
    public RecordLookup.OneService byId(
            @RestPath @Parameter(description = "Of the service, or of the service at one of its locations") UUID id,
            @RestQuery Lang lang) {
        return records.getService(id);
    }

    private ServicesAnswer answer(ServicesQuery query) {
        SearchOutcome outcome =
                coverage.answer(map -> executor.execute(resolver.resolve(query, map)), SearchOutcome::isDataAhead);
        ResolvedSearch search = outcome.search();
        TerritoryMap territory = search.coverage().territory();
        Lang lang = language.get();
        Taxonomy taxonomy = taxonomies.get();
        ServiceViewMapper views = new ServiceViewMapper(search.coverage(), taxonomy, lang);
        ServicesAnswerMapper answers = new ServicesAnswerMapper(
                taxonomy,
                places.forMap(territory),
                hitMappers.create(query, search),
                new FacetViewMapper(
                        territory,
                        views,
                        NearCategories.of(
                                search.parsedNeeds().stream()
                                        .flatMap(need -> need.intent().needs().stream())
                                        .toList(),
                                taxonomy),
                        lang),
                listUrgentNeeds(search, query, taxonomy),
                taxonomies.helpLines(),
                lang);
        return answers.toAnswer(
                outcome,
                PlaceAnswer.aboveServices(names.get(territory), search.place()),
                search.page().number(),
                search.page().size());
    }

    private static List<UrgentNeed> listUrgentNeeds(ResolvedSearch search, ServicesQuery query, Taxonomy taxonomy) {
        Set<String> codes = new HashSet<>();
        Set<String> terms = new HashSet<>(ParameterValues.listOf(query.category()));
        for (ParsedNeed parsed : search.parsedNeeds()) {
            codes.addAll(parsed.reading().distress());
            if (parsed.isTerm()) {
                terms.add(parsed.text());
            } else if (WordStemmer.tokenize(parsed.text()).size() <= MAX_WORDS_OF_KEYWORDS) {
                parsed.intent().needs().forEach(need -> terms.addAll(need.bestCategories()));
            }
        }
        return UrgentNeeds.bundled().list(codes, taxonomy.withAncestors(terms));
    }
}
