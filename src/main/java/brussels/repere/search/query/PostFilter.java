package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The filters of a question, in the words of the search engine: values of one facet are alternatives, facets are
 * cumulative. Filters that are no facets hold for all of it, and for each count. They stand apart from the question itself, so
 * that each facet can be counted as if its own were not set, all in one request. Immutable.
 */
public final class PostFilter {

    private final Map<Facet, ObjectNode> facetFilters = new EnumMap<>(Facet.class);
    /** Those that are no facets: nobody counts their values. */
    private final List<ObjectNode> otherFilters = new ArrayList<>();

    /** @param notClosed null where nobody asked who is open */
    public PostFilter(SearchQuestion question, YearMonth now, ObjectNode notClosed) {
        question.filters()
                .forEach((facet, values) -> facetFilters.put(facet, facetFilter(facet, values, question, now)));
        if (!question.serviceIds().isEmpty()) {
            otherFilters.add(QueryClauses.ids(question.serviceIds()));
        }
        EligibilityFilter.excludeRuledOut(question.eligibility()).ifPresent(otherFilters::add);
        Optional.ofNullable(notClosed).ifPresent(otherFilters::add);
    }

    public boolean isEmpty() {
        return facetFilters.isEmpty() && otherFilters.isEmpty();
    }

    public boolean filtersBy(Facet facet) {
        return facetFilters.containsKey(facet);
    }

    public ObjectNode toClause() {
        return QueryClauses.allOf(combine(facetFilters));
    }

    /** Null where there is no other filter. */
    public ObjectNode toClauseWithout(Facet facet) {
        Map<Facet, ObjectNode> others = new EnumMap<>(facetFilters);
        others.remove(facet);
        List<ObjectNode> all = combine(others);
        return all.isEmpty() ? null : QueryClauses.allOf(all);
    }

    private List<ObjectNode> combine(Map<Facet, ObjectNode> some) {
        return Stream.concat(some.values().stream(), otherFilters.stream()).toList();
    }

    private static ObjectNode facetFilter(Facet facet, List<String> values, SearchQuestion question, YearMonth now) {
        return switch (facet) {
            case SECTOR -> QueryClauses.terms(IndexFields.SECTOR, values);
            case CATEGORY -> QueryClauses.terms(IndexFields.CATEGORY, values);
            case LANGUAGE -> QueryClauses.terms(IndexFields.LANGUAGE, values);
            case MODE -> QueryClauses.terms(IndexFields.MODE, values);
            case COMMUNE -> QueryClauses.terms(IndexFields.COMMUNE, values);
            case TIER -> tierFilter(values, question);
            case FRESHNESS ->
                QueryClauses.anyOf(values.stream()
                        .map(value -> freshnessFilter(FreshnessBand.find(value).orElseThrow(), now))
                        .toList());
        };
    }

    /** All that is found is in a tier by its area, or near. */
    private static ObjectNode tierFilter(List<String> codes, SearchQuestion question) {
        Set<Tier> wanted = new HashSet<>(codes.stream().map(Tier::fromCode).toList());
        boolean near = wanted.contains(Tier.NEARBY);
        ObjectNode areas = QueryClauses.terms(
                IndexFields.AREA,
                question.reach() == Reach.nearby
                        ? List.of()
                        : question.coverage().listServingKeys(area -> near != wanted.contains(area.tier())));
        return near ? QueryClauses.not(areas) : areas;
    }

    public static ObjectNode freshnessFilter(FreshnessBand freshness, YearMonth now) {
        if (freshness == FreshnessBand.UNKNOWN) {
            return QueryClauses.not(QueryClauses.exists(IndexFields.VERIFIED));
        }
        ObjectNode bounds = QueryClauses.object();
        if (freshness.firstMonth(now) != null) {
            bounds.put("gte", IndexFields.toMonthNumber(freshness.firstMonth(now)));
        }
        if (freshness.firstFresherMonth(now) != null) {
            bounds.put("lt", IndexFields.toMonthNumber(freshness.firstFresherMonth(now)));
        }
        return QueryClauses.object("range", QueryClauses.object(IndexFields.VERIFIED, bounds));
    }
}
