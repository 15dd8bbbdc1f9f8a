package brussels.repere.search;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.query.PostFilter;
import brussels.repere.search.query.QueryClauses;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the values of each facet as if its own filter were not set, in the request that finds the hits. Of one question;
 * not for use by several threads.
 */
final class FacetCounts {

    /** Of a facet: more than anybody reads. */
    private static final int MAX_VALUES = 60;
    /** Enough for a tree of those that most services have; beside a chosen one all below it are wanted. */
    private static final int MAX_CATEGORIES = 100;

    private static final int MAX_CATEGORIES_WHEN_FILTERED = 5_000;
    /** Room for areas that the index knows and the question does not, by which it is seen to be ahead. */
    private static final int EXTRA_AREAS = 20;

    private final SearchQuestion question;
    private final PostFilter postFilter;
    private final YearMonth currentMonth;
    private IndexResponse answer;

    FacetCounts(SearchQuestion question, PostFilter narrowing, YearMonth now) {
        this.question = question;
        this.postFilter = narrowing;
        this.currentMonth = now;
    }

    /** Adds to what is to be counted. */
    void addAggregations(ObjectNode aggregations) {
        for (Facet facet : Facet.values()) {
            aggregations.set(facet.code(), aggregation(facet));
        }
    }

    private ObjectNode aggregation(Facet facet) {
        ObjectNode values =
                switch (facet) {
                    case SECTOR -> termsAggregation(IndexFields.SECTOR, MAX_VALUES);
                    case CATEGORY ->
                        termsAggregation(
                                IndexFields.CATEGORY,
                                postFilter.filtersBy(Facet.CATEGORY) ? MAX_CATEGORIES_WHEN_FILTERED : MAX_CATEGORIES);
                    case LANGUAGE -> termsAggregation(IndexFields.LANGUAGE, MAX_VALUES);
                    case MODE -> termsAggregation(IndexFields.MODE, MAX_VALUES);
                    case COMMUNE -> termsAggregation(IndexFields.COMMUNE, MAX_VALUES);
                    case TIER ->
                        termsAggregation(
                                IndexFields.AREA, question.coverage().areas().size() + EXTRA_AREAS);
                    case FRESHNESS -> freshnessAggregation();
                };
        ObjectNode others = postFilter.toClauseWithout(facet);
        if (others == null && !postFilter.filtersBy(facet)) {
            return values;
        }
        ObjectNode filtered = QueryClauses.object("filter", others == null ? QueryClauses.matchAll() : others);
        filtered.set("aggs", QueryClauses.object(IndexResponse.FILTERED_VALUES, values));
        return filtered;
    }

    private static ObjectNode termsAggregation(String field, int most) {
        return QueryClauses.object(
                "terms", QueryClauses.object("field", QueryClauses.text(field)).put("size", most));
    }

    private ObjectNode freshnessAggregation() {
        ObjectNode each = QueryClauses.object();
        for (FreshnessBand freshness : FreshnessBand.values()) {
            each.set(freshness.code(), PostFilter.freshnessFilter(freshness, currentMonth));
        }
        return QueryClauses.object("filters", QueryClauses.object("filters", each));
    }

    void read(IndexResponse read) {
        answer = read;
    }

    /** Of a facet whose values are in the index as they are; most first. */
    Map<String, Long> countsOf(Facet facet) {
        Map<String, Long> counts = new LinkedHashMap<>(answer.countsByValue().getOrDefault(facet.code(), Map.of()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** Of services by their areas: how many stand in each tier. */
    List<SearchAnswer.TierCount> countTiers(long total) {
        long all = answer.filterCounts().getOrDefault(Facet.TIER.code(), total);
        return TierCounts.of(question, countsOf(Facet.TIER), all);
    }

    /** The values of each facet. */
    Map<Facet, List<SearchAnswer.FacetValue>> listValues(Taxonomy taxonomy, List<SearchAnswer.TierCount> tiers) {
        Map<Facet, List<SearchAnswer.FacetValue>> all = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            all.put(
                    facet,
                    switch (facet) {
                        case CATEGORY ->
                            new CategoryTree(taxonomy, countsOf(facet))
                                    .build(question.filters().getOrDefault(facet, List.of()));
                        case TIER ->
                            tiers.stream()
                                    .map(tier -> new SearchAnswer.FacetValue(
                                            tier.tier().code(), tier.count(), List.of()))
                                    .toList();
                        default ->
                            countsOf(facet).entrySet().stream()
                                    .map(value ->
                                            new SearchAnswer.FacetValue(value.getKey(), value.getValue(), List.of()))
                                    .toList();
                    });
        }
        return all;
    }
}
