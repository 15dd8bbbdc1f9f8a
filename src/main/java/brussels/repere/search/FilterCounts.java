package brussels.repere.search;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.query.FilterCriterion;
import brussels.repere.search.query.PostFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts for each filter of a question which services it alone leaves out, and of which nobody knows whether they fit. All other
 * filters hold meanwhile.
 */
final class FilterCounts {

    private static final String LEFT_OUT_PREFIX = "left-out-";
    private static final String UNKNOWN_PREFIX = "unknown-";

    private final PostFilter postFilter;

    FilterCounts(PostFilter postFilter) {
        this.postFilter = postFilter;
    }

    List<CountRequest> list() {
        List<CountRequest> requests = new ArrayList<>();
        for (FilterCriterion criterion : postFilter.criteria()) {
            requests.add(countAmongOthers(LEFT_OUT_PREFIX, criterion, criterion.failing()));
            if (criterion.unknown() != null) {
                requests.add(countAmongOthers(UNKNOWN_PREFIX, criterion, criterion.unknown()));
            }
        }
        return requests;
    }

    private static CountRequest countAmongOthers(String prefix, FilterCriterion criterion, Filter filter) {
        return new CountRequest(prefix + criterion.code(), criterion.code(), new CountRequest.Matches(filter));
    }

    /** Returns the counts, in the order of the filters. */
    List<SearchAnswer.FilterCount> readCounts(PlanResult result) {
        return postFilter.criteria().stream()
                .map(criterion -> new SearchAnswer.FilterCount(
                        criterion.code(),
                        result.matches().get(LEFT_OUT_PREFIX + criterion.code()),
                        result.matches().getOrDefault(UNKNOWN_PREFIX + criterion.code(), 0L),
                        criterion.keepsUnknown()))
                .toList();
    }
}
