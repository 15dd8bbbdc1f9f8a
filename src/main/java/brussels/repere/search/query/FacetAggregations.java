package brussels.repere.search.query;

import brussels.repere.search.index.IndexFields;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;

/** Asks for the number of services with each value of each facet, counted as if the filter of that facet were not set. */
public final class FacetAggregations {

    /** More values of one facet than anybody reads. */
    private static final int MAX_VALUES = 60;
    /** Enough for a tree of the categories that most services have. */
    private static final int MAX_CATEGORIES = 100;

    /** Enough for all categories below a chosen one. */
    private static final int MAX_CATEGORIES_WHEN_FILTERED = 5_000;
    /** Room for areas that the index knows and the question does not: they show that the index is ahead. */
    private static final int EXTRA_AREAS = 20;

    private final SearchQuestion question;
    private final PostFilter postFilter;
    private final YearMonth now;

    /** @param now the current month */
    public FacetAggregations(SearchQuestion question, PostFilter postFilter, YearMonth now) {
        this.question = question;
        this.postFilter = postFilter;
        this.now = now;
    }

    /** Adds the aggregation of each facet, named by its {@link Facet#code()}. */
    public void addTo(ObjectNode aggregations) {
        for (Facet facet : Facet.values()) {
            aggregations.set(facet.code(), aggregation(facet));
        }
    }

    private ObjectNode aggregation(Facet facet) {
        ObjectNode values = valuesAggregation(facet);
        ObjectNode otherFilters = postFilter.toClauseWithout(facet.code());
        if (otherFilters == null && !postFilter.filtersBy(facet)) {
            return values;
        }
        ObjectNode filtered =
                QueryClauses.object("filter", otherFilters == null ? QueryClauses.matchAll() : otherFilters);
        filtered.set("aggs", QueryClauses.object(IndexResponse.FILTERED_VALUES, values));
        return filtered;
    }

    private ObjectNode valuesAggregation(Facet facet) {
        return switch (facet) {
            case SECTOR -> termsAggregation(IndexFields.SECTOR, MAX_VALUES);
            case CATEGORY ->
                termsAggregation(
                        IndexFields.CATEGORY,
                        postFilter.filtersBy(Facet.CATEGORY) ? MAX_CATEGORIES_WHEN_FILTERED : MAX_CATEGORIES);
            case LANGUAGE -> termsAggregation(IndexFields.LANGUAGE, MAX_VALUES);
            case MODE -> termsAggregation(IndexFields.MODE, MAX_VALUES);
            case COMMUNE -> termsAggregation(IndexFields.COMMUNE, MAX_VALUES);
            case TIER ->
                termsAggregation(IndexFields.AREA, question.coverage().areas().size() + EXTRA_AREAS);
            case FRESHNESS -> freshnessAggregation();
        };
    }

    private static ObjectNode termsAggregation(String field, int maxValues) {
        return QueryClauses.object(
                "terms", QueryClauses.object("field", QueryClauses.text(field)).put("size", maxValues));
    }

    private ObjectNode freshnessAggregation() {
        ObjectNode bands = QueryClauses.object();
        for (FreshnessBand band : FreshnessBand.values()) {
            bands.set(band.code(), PostFilter.freshnessFilter(band, now));
        }
        return QueryClauses.object("filters", QueryClauses.object("filters", bands));
    }
}
