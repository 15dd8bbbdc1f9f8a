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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The filters of a question as clauses: values of one facet are alternatives, facets are cumulative. Filters that are no facets
 * hold for the whole answer and for each count. All of them stand apart from the query itself, so that one request can count
 * each facet as if its own filter were not set. Immutable.
 */
public final class PostFilter {

    private final Map<String, FilterCriterion> criteria = new LinkedHashMap<>();
    /** The only services that the question is about: nobody counts what that leaves out. */
    private final List<ObjectNode> onlyServices = new ArrayList<>();

    /**
     * @param now the current month
     * @param openingHours the time at which services must not be known to be closed; null if the question names none
     */
    public PostFilter(SearchQuestion question, YearMonth now, OpeningHoursFilter openingHours) {
        question.filters()
                .facets()
                .forEach((facet, values) -> add(new FilterCriterion(
                        facet.code(), facetFilter(facet, values, question, now), unknownValue(facet), false)));
        EligibilityFilter.criteria(question.filters().eligibility()).forEach(this::add);
        if (openingHours != null) {
            add(openingHours.criterion());
        }
        if (!question.filters().serviceIds().isEmpty()) {
            onlyServices.add(QueryClauses.ids(question.filters().serviceIds()));
        }
    }

    private void add(FilterCriterion criterion) {
        criteria.put(criterion.code(), criterion);
    }

    public boolean isEmpty() {
        return criteria.isEmpty() && onlyServices.isEmpty();
    }

    boolean filtersBy(Facet facet) {
        return criteria.containsKey(facet.code());
    }

    /** Returns the filters one by one. */
    public List<FilterCriterion> criteria() {
        return List.copyOf(criteria.values());
    }

    public ObjectNode toClause() {
        return QueryClauses.allOf(listClauses(criteria));
    }

    /**
     * Returns the clause of all filters but one; null if there is no other.
     *
     * @param code of the other one, in the API
     */
    public ObjectNode toClauseWithout(String code) {
        Map<String, FilterCriterion> others = new LinkedHashMap<>(criteria);
        others.remove(code);
        List<ObjectNode> all = listClauses(others);
        return all.isEmpty() ? null : QueryClauses.allOf(all);
    }

    private List<ObjectNode> listClauses(Map<String, FilterCriterion> some) {
        return Stream.concat(some.values().stream().map(FilterCriterion::passing), onlyServices.stream())
                .toList();
    }

    /** Of a tier and of how fresh facts are, something is always known. */
    private static ObjectNode unknownValue(Facet facet) {
        return switch (facet) {
            case SECTOR -> missing(IndexFields.SECTOR);
            case CATEGORY -> missing(IndexFields.CATEGORY);
            case LANGUAGE -> missing(IndexFields.LANGUAGE);
            case MODE -> missing(IndexFields.MODE);
            case COMMUNE -> missing(IndexFields.COMMUNE);
            case TIER, FRESHNESS -> null;
        };
    }

    private static ObjectNode missing(String field) {
        return QueryClauses.not(QueryClauses.exists(field));
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
