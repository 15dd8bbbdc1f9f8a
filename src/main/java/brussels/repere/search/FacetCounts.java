package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchQuestion;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many services have each value of each facet, as the index counted them for one question. Immutable. */
record FacetCounts(SearchQuestion question, IndexResponse response) {

    /** Returns the counts of a facet by the values that stand in the index, the most frequent first. */
    Map<String, Long> countsOf(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(response.countsByValue().getOrDefault(facet.code(), Map.of()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Returns how many services stand in each tier, which follows from how many there are of each area. */
    List<SearchAnswer.TierCount> countTiers() {
        long all = response.filterCounts().getOrDefault(Facet.TIER.code(), response.total());
        return TierCounts.of(question, countsOf(Facet.TIER), all);
    }

    /** Returns the values of each facet. */
    Map<Facet, List<SearchAnswer.FacetValue>> listValues(Taxonomy taxonomy, List<SearchAnswer.TierCount> tiers) {
        Map<Facet, List<SearchAnswer.FacetValue>> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
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

    /** Returns whether the index counted areas that the question does not know. */
    boolean hasUnknownAreas() {
        return !question.coverage()
                .areas()
                .keySet()
                .containsAll(countsOf(Facet.TIER).keySet());
    }
}
