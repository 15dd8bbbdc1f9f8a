package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchQuestion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many services have each value of each facet, as they were counted for one question. Immutable. */
record FacetCounts(SearchQuestion question, PlanResult result) {

    /** Returns the counts of a facet by their codes, the most frequent first. */
    Map<String, Long> countsOf(Facet facet) {
        Map<String, Long> counts =
                new LinkedHashMap<>(result.values().get(facet.code()).byValue());
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Returns how many services stand in each tier, which follows from how many there are of each area. */
    List<SearchAnswer.TierCount> countTiers() {
        long all = result.values().get(Facet.TIER.code()).total();
        return TierCounts.of(question, countsOf(Facet.TIER), all);
    }

    /** Returns the values of each facet that was counted. */
    Map<Facet, List<SearchAnswer.FacetValue>> listValues(Taxonomy taxonomy, List<SearchAnswer.TierCount> tiers) {
        Map<Facet, List<SearchAnswer.FacetValue>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (!result.values().containsKey(facet.code())) {
                continue;
            }
            values.put(
                    facet,
                    switch (facet) {
                        case CATEGORY ->
                            new CategoryTree(taxonomy, countsOf(facet))
                                    .build(question.filters().valuesOf(facet));
                        case TIER ->
                            tiers.stream()
                                    .map(tier -> new SearchAnswer.FacetValue(
                                            tier.tier().code(), tier.count(), List.of()))
                                    .toList();
                        default ->
                            countsOf(facet).entrySet().stream()
                                    .map(value ->
                                            new SearchAnswer.FacetValue(value.getKey(), value.getValue(), List.of()))
                                    .toList();
                    });
        }
        return values;
    }

    /** Returns whether areas were counted that the question does not know. */
    boolean hasUnknownAreas() {
        return !question.coverage()
                .areas()
                .keySet()
                .containsAll(countsOf(Facet.TIER).keySet());
    }
}
