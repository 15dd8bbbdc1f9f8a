package brussels.repere.search.plan;

import java.util.List;
import java.util.Map;

/**
 * What a plan found.
 *
 * @param total how many services, on all pages
 * @param services those of the window, in order
 * @param matches by the name of its request, how many meet the filter
 * @param values by the name of its request, how many have each value or stand in each band
 * @param wordsLeftOut whether words of the plan that only the index knows were not looked for
 */
public record PlanResult(
        long total,
        List<FoundService> services,
        Map<String, Long> matches,
        Map<String, ValueCounts> values,
        boolean wordsLeftOut) {

    /** Returns the same, and says that words were left out. */
    public PlanResult withWordsLeftOut() {
        return new PlanResult(total, services, matches, values, true);
    }

    /**
     * @param total among how many services the values were counted
     * @param byValue in the order of the request
     */
    public record ValueCounts(long total, Map<String, Long> byValue) {}
}
