package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.MonthNumber;
import brussels.repere.search.plan.NamedFilter;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.FreshnessBand;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The filters of a question: values of one facet are alternatives, facets are cumulative. Filters that are no facets
 * hold for the whole answer and for each count. All of them stand apart from the query itself, so that one plan can count
 * each facet as if its own filter were not set. Immutable.
 */
public final class PostFilter {

    private final Map<String, FilterCriterion> criteria = new LinkedHashMap<>();
    /** The only services that the question is about: nobody counts what that leaves out. */
    private final List<Filter> onlyServices = new ArrayList<>();

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
            onlyServices.add(new Filter.WithId(question.filters().serviceIds()));
        }
    }

    private void add(FilterCriterion criterion) {
        criteria.put(criterion.code(), criterion);
    }

    boolean filtersBy(Facet facet) {
        return criteria.containsKey(facet.code());
    }

    /** Returns the filters one by one. */
    public List<FilterCriterion> criteria() {
        return List.copyOf(criteria.values());
    }

    /** Returns them for a plan, each under its code. */
    public List<NamedFilter> toPlan() {
        return Stream.concat(
                        criteria.values().stream()
                                .map(criterion -> new NamedFilter(criterion.code(), criterion.passing())),
                        onlyServices.stream().map(only -> new NamedFilter(null, only)))
                .toList();
    }

    /** Of a tier and of how fresh facts are, something is always known. */
    private static Filter unknownValue(Facet facet) {
        return switch (facet) {
            case SECTOR -> missing(SearchField.SECTOR);
            case CATEGORY -> missing(SearchField.CATEGORY);
            case LANGUAGE -> missing(SearchField.LANGUAGE);
            case MODE -> missing(SearchField.MODE);
            case COMMUNE -> missing(SearchField.COMMUNE);
            case TIER, FRESHNESS -> null;
        };
    }

    private static Filter missing(SearchField field) {
        return Filter.not(new Filter.HasValue(field));
    }

    private static Filter facetFilter(Facet facet, List<String> values, SearchQuestion question, YearMonth now) {
        return switch (facet) {
            case SECTOR -> Filter.oneOf(SearchField.SECTOR, values);
            case CATEGORY -> Filter.oneOf(SearchField.CATEGORY, values);
            case LANGUAGE -> Filter.oneOf(SearchField.LANGUAGE, values);
            case MODE -> Filter.oneOf(SearchField.MODE, values);
            case COMMUNE -> Filter.oneOf(SearchField.COMMUNE, values);
            case TIER -> tierFilter(values, question);
            case FRESHNESS ->
                Filter.anyOf(values.stream()
                        .map(value -> freshnessFilter(FreshnessBand.find(value).orElseThrow(), now))
                        .toList());
        };
    }

    /** A service that was found and is in no tier by its area is near. */
    private static Filter tierFilter(List<String> codes, SearchQuestion question) {
        Set<Tier> wanted = new HashSet<>(codes.stream().map(Tier::fromCode).toList());
        boolean includesNearby = wanted.contains(Tier.NEARBY);
        Filter areas = Filter.oneOf(
                SearchField.AREA,
                question.reach() == Reach.nearby
                        ? List.of()
                        : question.coverage().listServingKeys(area -> includesNearby != wanted.contains(area.tier())));
        return includesNearby ? Filter.not(areas) : areas;
    }

    static Filter freshnessFilter(FreshnessBand band, YearMonth now) {
        if (band == FreshnessBand.UNKNOWN) {
            return missing(SearchField.VERIFIED);
        }
        return new Filter.Between(
                SearchField.VERIFIED, toBound(band.firstMonth(now), true), toBound(band.firstFresherMonth(now), false));
    }

    private static Filter.Bound toBound(YearMonth month, boolean inclusive) {
        return month == null ? null : new Filter.Bound(MonthNumber.of(month), inclusive);
    }
}
