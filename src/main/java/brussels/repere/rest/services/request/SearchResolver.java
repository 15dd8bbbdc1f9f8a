package brussels.repere.rest.services.request;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.understanding.TextUnderstanding;
import brussels.repere.understanding.reading.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Resolves the parameters of a search: the place, the needs, the filters, the time and the page, in the language of the
 * request. Safe for use by several threads.
 */
@ApplicationScoped
public class SearchResolver {

    private static final int DEFAULT_SIZE = 20;

    /** For each of several needs, as many hits as a person reads for one of them. */
    private static final int MAX_SIZE_PER_NEED = 5;

    private static final int MAX_RESULT_WINDOW = 10_000;
    private static final int MAX_NEEDS = 8;
    private static final int MAX_NEED_LENGTH = 200;

    private final PlaceResolver places;
    private final TextUnderstanding understanding;
    private final CurrentTaxonomy taxonomies;
    private final RequestLanguage language;
    private final BrusselsClock clock;
    private final RecordReader records;

    SearchResolver(
            PlaceResolver places,
            TextUnderstanding understanding,
            CurrentTaxonomy taxonomies,
            RequestLanguage language,
            BrusselsClock clock,
            RecordReader records) {
        this.places = places;
        this.understanding = understanding;
        this.taxonomies = taxonomies;
        this.language = language;
        this.clock = clock;
        this.records = records;
    }

    /** @throws ProblemException with all errors of the parameters, if there are any */
    public ResolvedSearch resolve(ServicesQuery query, CoverageMap map) {
        return resolve(query, map, MAX_NEEDS, "needs.too-many");
    }

    /**
     * Resolves a search that may name another number of needs.
     *
     * @param tooMany the key of the message that says how many, in {@code words/problems_*}
     * @throws ProblemException with all errors of the parameters, if there are any
     */
    public ResolvedSearch resolve(ServicesQuery query, CoverageMap map, int maxNeeds, String tooMany) {
        ParameterErrors errors = new ParameterErrors();
        checkWords(query, maxNeeds, tooMany, errors);
        errors.throwIfAny();
        Taxonomy taxonomy = taxonomies.get();
        ChosenMeanings meanings = ChosenMeanings.parse(query.meaning(), taxonomy, errors);
        List<ParsedNeed> needs =
                ParsedNeed.parseAll(query, understanding.readerOn(map.territory()), taxonomy, meanings);
        List<Reading> readings = needs.stream().map(ParsedNeed::reading).toList();
        Optional<Place> place = new PlaceParser(places, map.territory(), errors).parse(query, readings);
        FilterParser filters = new FilterParser(taxonomy, map.territory(), errors);
        Map<Facet, List<String>> facets = filters.parseFacets(query);
        EligibilityCriteria eligibility = filters.parseEligibility(query);
        List<UUID> services = new ServiceIdParser(records, errors).parse(query.service());
        VisitTime visitTime = new OpeningParser(clock.now(), errors).parse(query);
        Page page = new Page(
                Objects.requireNonNullElse(query.page(), 1), Objects.requireNonNullElse(query.size(), DEFAULT_SIZE));
        if ((long) page.number() * page.size() > MAX_RESULT_WINDOW) {
            errors.addNotAllowed("page", "page.too-far");
        }
        SortOrder sort = Objects.requireNonNullElse(query.sort(), SortOrder.order);
        if (sort == SortOrder.distance
                && place.filter(found -> found.point() == null).isPresent()) {
            errors.addNotAllowed("sort", "sort.no-point");
        }
        errors.throwIfAny();
        SearchQuestionBuilder questions = new SearchQuestionBuilder(
                map.coverageOf(place.orElseThrow()),
                Objects.requireNonNullElse(query.reach(), Reach.all),
                resolveRadius(query, place.get()),
                new SearchFilters(facets, services, eligibility),
                visitTime,
                sort,
                language.get());
        List<ParsedNeed> several = Boolean.TRUE.equals(query.byNeed()) && query.q() != null
                ? needs.get(0).divide(MAX_NEEDS)
                : List.of();
        if (!several.isEmpty()) {
            return resolveSeveral(place.get(), needs.get(0), several, questions, page);
        }
        return query.needs() == null
                ? resolveSingle(place.get(), needs, questions, page)
                : resolveSeveral(place.get(), null, needs, questions, page);
    }

    private static int resolveRadius(ServicesQuery query, Place place) {
        return Objects.requireNonNullElse(
                query.radius(), place.point() == null ? 0 : SearchQuestion.DEFAULT_RADIUS_METRES);
    }

    private static ResolvedSearch resolveSingle(
            Place place, List<ParsedNeed> needs, SearchQuestionBuilder questions, Page page) {
        SearchQuestion question = questions.build(needs, 1, page);
        return new ResolvedSearch(place, null, needs, question, question, List.of(), page);
    }

    private static ResolvedSearch resolveSeveral(
            Place place, ParsedNeed whole, List<ParsedNeed> needs, SearchQuestionBuilder questions, Page page) {
        Page pagePerNeed = new Page(1, Math.min(page.size(), MAX_SIZE_PER_NEED));
        List<ParsedNeed> known = needs.stream().filter(ParsedNeed::hasKnownNeed).toList();
        return new ResolvedSearch(
                place,
                whole,
                needs,
                known.size() < 2 ? null : questions.build(known, 2, page),
                questions.build(needs, 1, page),
                needs.stream()
                        .map(need -> questions.build(List.of(need), 1, pagePerNeed))
                        .toList(),
                page);
    }

    private static void checkWords(ServicesQuery query, int maxNeeds, String tooMany, ParameterErrors errors) {
        if (query.service() != null && (query.q() != null || query.needs() != null)) {
            errors.addNotAllowed("service", "service.and-words");
        }
        if (query.needs() == null) {
            return;
        }
        if (query.q() != null) {
            errors.addNotAllowed("needs", "needs.and-q");
        }
        boolean tooLong = query.needs().values().stream().anyMatch(need -> need.length() > MAX_NEED_LENGTH);
        if (tooLong || query.needs().values().size() > maxNeeds) {
            errors.addNotAllowed("needs", tooMany);
        }
    }
}
