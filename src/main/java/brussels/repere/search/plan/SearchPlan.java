package brussels.repere.search.plan;

import java.util.List;

/**
 * A question to whoever knows the services. Immutable.
 *
 * @param query what is found before filters narrow it, and its score
 * @param filters what narrows it
 * @param order by what it is ordered, the weightiest first
 * @param counts what is counted, also beyond the window
 */
public record SearchPlan(
        ScoredQuery query,
        List<NamedFilter> filters,
        List<SortKey> order,
        List<CountRequest> counts,
        ResultWindow window) {

    public SearchPlan {
        filters = List.copyOf(filters);
        order = List.copyOf(order);
        counts = List.copyOf(counts);
    }
}
