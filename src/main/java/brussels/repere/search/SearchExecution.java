package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.OpeningHoursFilter;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.QueryClauses;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.SearchRequestBuilder;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/** One question on its way: what the engine is asked for it, and what its answer says. For one thread. */
final class SearchExecution {

    private static final String CLOSED_COUNT = "closed";

    private final SearchQuestion question;
    private final Taxonomy taxonomy;
    private final YearMonth currentFrom;
    private final OpenHoursLookup.HoursKeys openHours;
    private final RankedQueryBuilder queryBuilder;
    private final PostFilter postFilter;
    private final PostFilter postFilterAtAnyTime;
    private final FacetCounts facetCounts;
    private final NeedCounts needCounts;

    /**
     * @param currentFrom the first month of which facts are current
     * @param hours null where nobody asked who is open
     */
    SearchExecution(
            SearchQuestion question,
            Taxonomy taxonomy,
            SectorOutlines outlines,
            YearMonth now,
            YearMonth currentFrom,
            OpenHoursLookup.HoursKeys hours) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.currentFrom = currentFrom;
        this.openHours = hours;
        this.queryBuilder = new RankedQueryBuilder(question, taxonomy, outlines, currentFrom, hours);
        this.postFilter = new PostFilter(
                question, now, hours == null ? null : OpeningHoursFilter.notKnownClosed(hours, currentFrom));
        // A need is met by those who open later, too.
        this.postFilterAtAnyTime = hours == null ? postFilter : new PostFilter(question, now, null);
        this.facetCounts = new FacetCounts(question, postFilter, now);
        this.needCounts = new NeedCounts(question, postFilterAtAnyTime);
    }

    /** @param from how many hits stand before */
    ObjectNode buildRequest(int from, int size) {
        ObjectNode request = SearchRequestBuilder.build(queryBuilder.build(), question, from, size);
        if (!postFilter.isEmpty()) {
            request.set("post_filter", postFilter.toClause());
        }
        ObjectNode aggregations = request.putObject("aggs");
        facetCounts.addAggregations(aggregations);
        needCounts.addAggregations(aggregations);
        if (openHours != null) {
            ObjectNode closed = OpeningHoursFilter.knownClosed(openHours, currentFrom);
            aggregations.set(
                    CLOSED_COUNT,
                    QueryClauses.object(
                            "filter",
                            postFilterAtAnyTime.isEmpty()
                                    ? closed
                                    : QueryClauses.allOf(List.of(postFilterAtAnyTime.toClause(), closed))));
        }
        return request;
    }

    /** @param hits those of the page */
    SearchAnswer readAnswer(IndexResponse answer, List<SearchHit> hits) {
        facetCounts.read(answer);
        long total = answer.total();
        List<SearchAnswer.TierCount> tiers = facetCounts.countTiers(total);
        return new SearchAnswer(
                question.coverage().map().territory().generation(),
                total,
                tiers,
                facetCounts.listValues(taxonomy, tiers),
                hits,
                needCounts.readCounts(answer),
                answer.filterCounts().get(CLOSED_COUNT),
                !question.coverage()
                        .areas()
                        .keySet()
                        .containsAll(facetCounts.countsOf(Facet.TIER).keySet()));
    }
}
