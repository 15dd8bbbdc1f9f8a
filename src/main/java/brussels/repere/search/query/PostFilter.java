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
 * The filters of a question as clauses: values of one facet are alternatives, facets are cumulative. Filters that are no facets
 * hold for the whole answer and for each count. All of them stand apart from the query itself, so that one request can count
 * each facet as if its own filter were not set. Immutable.
 */
public final class PostFilter {

    private final Map<Facet, ObjectNode> facetFilters = new EnumMap<>(Facet.class);
    /** Filters whose values nobody counts. */
    private final List<ObjectNode> otherFilters = new ArrayList<>();

    /**
     * @param now the current month
     * @param openingHours the time at which services must not be known to be closed; null if the question names none
     */
    public PostFilter(SearchQuestion question, YearMonth now, OpeningHoursFilter openingHours) {
        question.filters()
                .facets()
                .forEach((facet, values) -> facetFilters.put(facet, facetFilter(facet, values, question, now)));
        if (!question.filters().serviceIds().isEmpty()) {
            otherFilters.add(QueryClauses.ids(question.filters().serviceIds()));
        }
        EligibilityFilter.excludeRuledOut(question.filters().eligibility()).ifPresent(otherFilters::add);
        Optional.ofNullable(openingHours)
                .map(OpeningHoursFilter::notKnownClosed)
                .ifPresent(otherFilters::add);
    }

    public boolean isEmpty() {
        return facetFilters.isEmpty() && otherFilters.isEmpty();
    }

    boolean filtersBy(Facet facet) {
        return facetFilters.containsKey(facet);
    }

    public ObjectNode toClause() {
        return QueryClauses.allOf(combine(facetFilters));
    }

    /** Returns the clause of all filters but one; null if there is no other. */
    ObjectNode toClauseWithout(Facet facet) {
        Map<Facet, ObjectNode> others = new EnumMap<>(facetFilters);
        others.remove(facet);
        List<ObjectNode> all = combine(others);
        return all.isEmpty() ? null : QueryClauses.allOf(all);
    }

    private List<ObjectNode> combine(Map<Facet, ObjectNode> facets) {
        return Stream.concat(facets.values().stream(), otherFilters.stream()).toList();
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

    /** A service that was found and is in no tier by its area is near. */
    private static ObjectNode tierFilter(List<String> codes, SearchQuestion question) {
        Set<Tier> wanted = new HashSet<>(codes.stream().map(Tier::fromCode).toList());
        boolean includesNearby = wanted.contains(Tier.NEARBY);
        ObjectNode areas = QueryClauses.terms(
                IndexFields.AREA,
                question.reach() == Reach.nearby
                        ? List.of()
                        : question.coverage().listServingKeys(area -> includesNearby != wanted.contains(area.tier())));
        return includesNearby ? QueryClauses.not(areas) : areas;
    }

    static ObjectNode freshnessFilter(FreshnessBand band, YearMonth now) {
        if (band == FreshnessBand.UNKNOWN) {
            return QueryClauses.not(QueryClauses.exists(IndexFields.VERIFIED));
        }
        ObjectNode bounds = QueryClauses.object();
        if (band.firstMonth(now) != null) {
            bounds.put("gte", IndexFields.toMonthNumber(band.firstMonth(now)));
        }
        if (band.firstFresherMonth(now) != null) {
            bounds.put("lt", IndexFields.toMonthNumber(band.firstFresherMonth(now)));
        }
        return QueryClauses.object("range", QueryClauses.object(IndexFields.VERIFIED, bounds));
    }
}
