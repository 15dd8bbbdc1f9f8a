package brussels.repere.search;

import brussels.repere.coverage.Tier;
import brussels.repere.search.question.Facet;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param generation of the data on which the areas were judged
 * @param tiers those in which something was found, first to last
 * @param facets how many services there are of each value, most first, at most 60; a facet by which the question narrows is
 *     counted as if it did not
 * @param hits of the page asked for
 * @param countsByNeed for each need of the question, how many services that serve the place meet it
 * @param closedCount how many were left out because they are closed at the time asked; null where nobody asked for one
 * @param indexAhead whether the index knows areas that the question's coverage does not: the data have changed meanwhile, and the
 *     question is to be asked again of the state that is now
 */
public record SearchAnswer(
        long generation,
        long total,
        List<TierCount> tiers,
        Map<Facet, List<FacetValue>> facets,
        List<SearchHit> hits,
        List<Long> countsByNeed,
        Long closedCount,
        boolean indexAhead) {

    /** @param children of a category: those below it; else none */
    public record FacetValue(String value, long count, List<FacetValue> children) {}

    public record TierCount(Tier tier, long count, long certain, long possible) {}
}
