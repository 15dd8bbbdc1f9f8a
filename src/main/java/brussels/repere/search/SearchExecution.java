package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.query.FacetAggregations;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.OpeningHoursFilter;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.QueryClauses;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.SearchRequestBuilder;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Puts one question to the index: writes the request, and reads the response. Immutable. */
final class SearchExecution {

    private static final String CLOSED_COUNT = "closed";
    private static final int MAX_FIRST = 3;

    private final SearchQuestion question;
    private final Taxonomy taxonomy;
    private final OpeningHoursFilter openingHours;
    private final RankedQueryBuilder queryBuilder;
    private final PostFilter postFilter;
    private final PostFilter postFilterAtAnyTime;
    private final FacetAggregations facetAggregations;
    private final NeedCounts needCounts;

    /**
     * @param now the current month
     * @param currentFrom the first month of which facts are current
     * @param hours null if the question asks about no time
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
        this.openingHours = hours == null ? null : new OpeningHoursFilter(hours, currentFrom);
        this.queryBuilder = new RankedQueryBuilder(question, taxonomy, outlines, currentFrom, openingHours);
        this.postFilter = new PostFilter(question, now, openingHours);
        // Services that open later meet a need too.
        this.postFilterAtAnyTime = hours == null ? postFilter : new PostFilter(question, now, null);
        this.facetAggregations = new FacetAggregations(question, postFilter, now);
        this.needCounts = new NeedCounts(question, postFilterAtAnyTime);
    }

    /** Returns a request for the few services that stand above all others; empty if no need wants a specialist. */
    Optional<ObjectNode> buildRequestForFirst(SpecialistNeeds specialists) {
        Set<String> special = specialists.listAmong(question.listWantedCategories(), taxonomy);
        return special.isEmpty() || question.reach() == Reach.nearby
                ? Optional.empty()
                : Optional.of(filtered(SearchRequestBuilder.build(
                        queryBuilder.buildDevoted(special), question, new Page(1, MAX_FIRST))));
    }

    /** @param first the ids of the services that stand above all others */
    ObjectNode buildRequest(Page page, List<UUID> first) {
        ObjectNode request = filtered(SearchRequestBuilder.build(queryBuilder.build(first), question, page));
        ObjectNode aggregations = request.putObject("aggs");
        facetAggregations.addTo(aggregations);
        needCounts.addAggregations(aggregations);
        if (openingHours != null) {
            ObjectNode closed = openingHours.knownClosed();
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

    private ObjectNode filtered(ObjectNode request) {
        if (!postFilter.isEmpty()) {
            request.set("post_filter", postFilter.toClause());
        }
        return request;
    }

    /** @param hits the hits of the page */
    SearchAnswer readAnswer(IndexResponse response, List<SearchHit> hits) {
        FacetCounts counts = new FacetCounts(question, response);
        List<SearchAnswer.TierCount> tiers = counts.countTiers();
        return new SearchAnswer(
                question.coverage().map().territory().generation(),
                response.total(),
                tiers,
                counts.listValues(taxonomy, tiers),
                hits,
                needCounts.readCounts(response),
                response.filterCounts().get(CLOSED_COUNT),
                counts.hasUnknownAreas());
    }
}
