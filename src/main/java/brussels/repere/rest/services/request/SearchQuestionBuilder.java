package brussels.repere.rest.services.request;

import brussels.repere.coverage.PlaceCoverage;
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
                new SearchFilters(facets(needs), filters.serviceIds(), filters.eligibility()),
                visitTime,
                intents,
                minNeedsMet,
                page,
                lang);
    }

    /** Applies a language that is named in the text like the filter by language, unless that filter is set. */
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
        return all;
    }
}
