package brussels.repere.search;

import brussels.repere.coverage.Tier;
import brussels.repere.search.question.Facet;
import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param generation the generation of the data by which areas were judged
 * @param total how many services were found
 * @param tiers the tiers in which something was found, first to last
 * @param facets how many services have each value, the most frequent first, at most 60 values; a facet that narrows the answer
 *     is counted as if it did not; only those that were asked for, and tiers
 * @param hits the hits of the requested page
 * @param countsByNeed for each need of the question, how many services that serve the place meet it
 * @param closedCount how many services were left out because they are closed at the requested time; null if none was requested
 * @param filterCounts for each filter of the question, what it does
 * @param caveats what has to be known of the answer as a whole
 */
public record SearchAnswer(
        long generation,
        long total,
        List<TierCount> tiers,
        Map<Facet, List<FacetValue>> facets,
        List<SearchHit> hits,
        List<Long> countsByNeed,
        Long closedCount,
        List<FilterCount> filterCounts,
        Caveats caveats) {

    /**
     * What has to be known of an answer as a whole.
     *
     * @param dataAhead whether the data hold areas that the coverage of the question does not know: they have changed meanwhile, and the
     *     question must be asked again with the current coverage
     * @param wordsLeftOut whether words that only the search engine knows were not looked for, since it does not answer
     */
    public record Caveats(boolean dataAhead, boolean wordsLeftOut) {}

    /** @param children the values below a category; empty for other facets */
    public record FacetValue(String value, long count, List<FacetValue> children) {}

    /** How many services stand in a tier, and how many of them serve the place certainly and possibly. */
    public record TierCount(Tier tier, long count, long certain, long possible) {}

    /**
     * What one filter does while all others hold.
     *
     * @param code its name in the API
     * @param leftOut how many services it alone leaves out
     * @param unknown of how many services nobody knows whether they fit
     * @param keepsUnknown whether those are found; otherwise they are among those that are left out
     */
    public record FilterCount(String code, long leftOut, long unknown, boolean keepsUnknown) {}
}
