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
 * Counts for each need of a question the services that meet it, serve the place and pass the filters: whether anybody
 * does, or only near ones and far-fetched ones were found.
 */
final class NeedCounts {

    private static final String AGGREGATION_PREFIX = "need-";

    private final SearchQuestion question;
    private final PostFilter postFilter;

    NeedCounts(SearchQuestion question, PostFilter narrowing) {
        this.question = question;
        this.postFilter = narrowing;
    }

    /** Adds to what is to be counted. */
    void addAggregations(ObjectNode aggregations) {
        List<SearchIntent.Need> needs = question.needs();
        for (int i = 0; i < needs.size(); i++) {
            List<ObjectNode> all = new ArrayList<>();
            all.add(QueryClauses.terms(IndexFields.CATEGORY, needs.get(i).meetingCategories()));
            all.add(QueryClauses.terms(IndexFields.AREA, question.coverage().listServingKeys(serving -> true)));
            if (!postFilter.isEmpty()) {
                all.add(postFilter.toClause());
            }
            aggregations.set(AGGREGATION_PREFIX + i, QueryClauses.object("filter", QueryClauses.allOf(all)));
        }
    }

    List<Long> readCounts(IndexResponse answer) {
        return IntStream.range(0, question.needs().size())
                .mapToObj(i -> answer.filterCounts().get(AGGREGATION_PREFIX + i))
                .toList();
    }
}
