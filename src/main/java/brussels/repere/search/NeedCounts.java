package brussels.repere.search;

import brussels.repere.search.index.IndexFields;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.QueryClauses;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts for each need of a question the services that meet it, serve the place and pass the filters. It tells whether anybody
 * meets the need, or only services that are near or fit badly were found.
 */
final class NeedCounts {

    private static final String AGGREGATION_PREFIX = "need-";

    private final SearchQuestion question;
    private final PostFilter postFilter;

    NeedCounts(SearchQuestion question, PostFilter postFilter) {
        this.question = question;
        this.postFilter = postFilter;
    }

    /** Adds one aggregation for each need. */
    void addAggregations(ObjectNode aggregations) {
        List<SearchIntent.Need> needs = question.needs();
        for (int i = 0; i < needs.size(); i++) {
            List<ObjectNode> filters = new ArrayList<>();
            filters.add(QueryClauses.terms(IndexFields.CATEGORY, needs.get(i).meetingCategories()));
            filters.add(QueryClauses.terms(IndexFields.AREA, question.coverage().listServingKeys(area -> true)));
            if (!postFilter.isEmpty()) {
                filters.add(postFilter.toClause());
            }
            aggregations.set(AGGREGATION_PREFIX + i, QueryClauses.object("filter", QueryClauses.allOf(filters)));
        }
    }

    /** Returns the counts, in the order of the needs. */
    List<Long> readCounts(IndexResponse response) {
        return IntStream.range(0, question.needs().size())
                .mapToObj(i -> response.filterCounts().get(AGGREGATION_PREFIX + i))
                .toList();
    }
}
