package brussels.repere.rest.services.request;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import brussels.repere.understanding.Reading;
import brussels.repere.understanding.Reading.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Builds the questions of one search, which differ in their needs and their page only. */
record SearchQuestionBuilder(
        PlaceCoverage coverage,
        Map<Facet, List<String>> filters,
        List<UUID> services,
        EligibilityCriteria eligibility,
        VisitTime visitTime,
        Reach reach,
        int radius,
        Lang lang) {

    /** @param minNeedsMet how many of the needs a service must meet */
    SearchQuestion build(List<ParsedNeed> needs, int minNeedsMet, int page, int size) {
        List<SearchIntent> intents = needs.stream().map(ParsedNeed::intent).toList();
        return new SearchQuestion(
                coverage,
                filters(needs),
                services,
                eligibility,
                visitTime,
                intents,
                minNeedsMet,
                reach,
                radius,
                page,
                size,
                lang);
    }

    /** Applies a language that is named in the text like the filter by language, unless that filter is set. */
    private Map<Facet, List<String>> filters(List<ParsedNeed> needs) {
        Map<Facet, List<String>> combined = new EnumMap<>(Facet.class);
        combined.putAll(filters);
        List<String> languages = new ArrayList<>(needs.stream()
                .flatMap(need -> need.reading().partsOf(Kind.LANGUAGE))
                .map(Reading.Part::language)
                .distinct()
                .toList());
        if (!languages.isEmpty()) {
            combined.putIfAbsent(Facet.LANGUAGE, languages);
        }
        return combined;
    }
}
