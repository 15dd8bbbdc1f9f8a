package brussels.repere.rest.services.request;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Builds the questions of one search, which differ in their needs and their page only. */
record SearchQuestionBuilder(
        PlaceCoverage coverage, Reach reach, int radius, SearchFilters filters, VisitTime visitTime, Lang lang) {

    /** @param minNeedsMet how many of the needs a service must meet */
    SearchQuestion build(List<ParsedNeed> needs, int minNeedsMet, Page page) {
        List<SearchIntent> intents = needs.stream().map(ParsedNeed::intent).toList();
        return new SearchQuestion(
                coverage,
                reach,
                radius,
                new SearchFilters(facets(needs), filters.serviceIds(), eligibility(needs)),
                visitTime(needs),
                intents,
                minNeedsMet,
                page,
                lang);
    }

    /** Applies a time that is named in the text like the filter by opening hours, unless that is set. */
    private VisitTime visitTime(List<ParsedNeed> needs) {
        return visitTime.excludesClosed()
                ? visitTime
                : listValues(needs, Kind.TIME)
                        .flatMap(value -> TimeInWords.resolve(value, visitTime.at()).stream())
                        .findFirst()
                        .orElse(visitTime);
    }

    /** Applies a language or a mode that is named in the text like the filter by it, unless that filter is set. */
    private Map<Facet, List<String>> facets(List<ParsedNeed> needs) {
        Map<Facet, List<String>> all = new EnumMap<>(Facet.class);
        all.putAll(filters.facets());
        List<String> languages = new ArrayList<>(needs.stream()
                .flatMap(need -> need.reading().partsOf(Kind.LANGUAGE))
                .map(Reading.Part::language)
                .distinct()
                .toList());
        if (!languages.isEmpty()) {
            all.putIfAbsent(Facet.LANGUAGE, languages);
        }
        List<String> modes = listValues(needs, Kind.MODE).distinct().toList();
        if (!modes.isEmpty()) {
            all.putIfAbsent(Facet.MODE, modes);
        }
        return all;
    }

    /** Applies the age, audiences and cost that a text names like the filters, unless those are set; of several ages, none. */
    private EligibilityCriteria eligibility(List<ParsedNeed> needs) {
        EligibilityCriteria given = filters.eligibility();
        List<Double> ages =
                listValues(needs, Kind.AGE).map(Double::valueOf).distinct().toList();
        List<CostType> costs = listValues(needs, Kind.COST)
                .flatMap(code -> CostType.find(code).stream())
                .distinct()
                .toList();
        List<Audience> audiences = listValues(needs, Kind.AUDIENCE)
                .flatMap(code -> Audience.find(code).stream())
                .distinct()
                .toList();
        return new EligibilityCriteria(
                given.age() == null && ages.size() == 1 ? ages.get(0) : given.age(),
                given.audiences().isEmpty() ? audiences : given.audiences(),
                given.costs().isEmpty() ? costs : given.costs(),
                given.appointments());
    }

    private static Stream<String> listValues(List<ParsedNeed> needs, Kind kind) {
        return needs.stream()
                .flatMap(need -> need.reading().partsOf(kind))
                .filter(Reading.Part::isSure)
                .map(Reading.Part::value);
    }
}
