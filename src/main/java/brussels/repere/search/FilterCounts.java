package brussels.repere.search;

import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.query.FilterCriterion;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.QueryClauses;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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

    void addAggregations(ObjectNode aggregations) {
        for (FilterCriterion criterion : postFilter.criteria()) {
            aggregations.set(LEFT_OUT_PREFIX + criterion.code(), countAmongOthers(criterion, criterion.failing()));
            if (criterion.unknown() != null) {
                aggregations.set(UNKNOWN_PREFIX + criterion.code(), countAmongOthers(criterion, criterion.unknown()));
            }
        }
    }

    private ObjectNode countAmongOthers(FilterCriterion criterion, ObjectNode clause) {
        List<ObjectNode> all = new ArrayList<>(
                Stream.ofNullable(postFilter.toClauseWithout(criterion.code())).toList());
        all.add(clause);
        return QueryClauses.object("filter", QueryClauses.allOf(all));
    }

    /** Returns the counts, in the order of the filters. */
    List<SearchAnswer.FilterCount> readCounts(IndexResponse response) {
        return postFilter.criteria().stream()
                .map(criterion -> new SearchAnswer.FilterCount(
                        criterion.code(),
                        response.filterCounts().get(LEFT_OUT_PREFIX + criterion.code()),
                        Objects.requireNonNullElse(response.filterCounts().get(UNKNOWN_PREFIX + criterion.code()), 0L),
                        criterion.keepsUnknown()))
                .toList();
    }
}
