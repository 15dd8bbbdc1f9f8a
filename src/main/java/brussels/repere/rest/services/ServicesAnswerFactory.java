package brussels.repere.rest.services;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.directory.ServiceViewMapper;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.metrics.QuestionTimer;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.response.FacetViewMapper;
import brussels.repere.rest.services.response.HitViewMapperFactory;
import brussels.repere.rest.services.response.NearCategories;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.rest.territory.DatedTerritory;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.text.Lang;
import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.distress.UrgentNeed;
import brussels.repere.understanding.distress.UrgentNeeds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers a search, from its parameters to what is said of it in the language of the request. Safe for use by several threads. */
@ApplicationScoped
public class ServicesAnswerFactory {

    /** Who types no more than this names what is wrong, and nothing says that it is not. */
    private static final int MAX_WORDS_OF_KEYWORDS = 3;

    private final CurrentCoverageMap coverage;
    private final DatedTerritory days;
    private final CurrentTaxonomy taxonomies;
    private final SearchResolver resolver;
    private final SearchExecutor executor;
    private final HitViewMapperFactory hitMappers;
    private final CurrentGazetteer places;
    private final SectorNamesCache names;
    private final RequestLanguage language;
    private final QuestionTimer timer;

    ServicesAnswerFactory(
            CurrentCoverageMap coverage,
            DatedTerritory days,
            CurrentTaxonomy taxonomies,
            SearchResolver resolver,
            SearchExecutor executor,
            HitViewMapperFactory hitMappers,
            CurrentGazetteer places,
            SectorNamesCache names,
            RequestLanguage language,
            QuestionTimer timer) {
        this.coverage = coverage;
        this.days = days;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.executor = executor;
        this.hitMappers = hitMappers;
        this.places = places;
        this.names = names;
        this.language = language;
        this.timer = timer;
    }

    public ServicesAnswer create(ServicesQuery query) {
        long startedAt = System.nanoTime();
        SearchOutcome outcome = coverage.answer(
                map -> executor.execute(resolver.resolve(query, days.coverage(query.asOf(), map))),
                SearchOutcome::isDataAhead);
        ServicesAnswer answer = toAnswer(query, outcome);
        timer.record(AskedKind.of(outcome.search()), startedAt);
        return answer;
    }

    private ServicesAnswer toAnswer(ServicesQuery query, SearchOutcome outcome) {
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
                days.describeAsked(query.asOf(), territory),
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
