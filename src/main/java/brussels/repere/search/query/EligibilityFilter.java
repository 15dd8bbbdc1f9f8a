package brussels.repere.search.query;

import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Filters by whom a service is for: which services are known to fit a person, and which are known not to. A service of
 * which nothing is known is never left out.
 */
final class EligibilityFilter {

    /** "Up to 18" may mean until the nineteenth birthday, as in {@code AgeRange}. */
    private static final int UPPER_AGE_TOLERANCE_YEARS = 1;

    private EligibilityFilter() {}

    /** Returns a filter for each thing that is asked: it leaves out what is known not to fit, and nothing else. */
    static List<FilterCriterion> criteria(EligibilityCriteria all) {
        List<FilterCriterion> criteria = new ArrayList<>();
        addTo(criteria, "age", new EligibilityCriteria(all.age(), List.of(), List.of(), List.of()));
        addTo(criteria, "audience", new EligibilityCriteria(null, all.audiences(), List.of(), List.of()));
        addTo(criteria, "cost", new EligibilityCriteria(null, List.of(), all.costs(), List.of()));
        addTo(criteria, "appointment", new EligibilityCriteria(null, List.of(), List.of(), all.appointments()));
        return criteria;
    }

    private static void addTo(List<FilterCriterion> criteria, String code, EligibilityCriteria one) {
        excludeRuledOut(one)
                .ifPresent(passing -> criteria.add(new FilterCriterion(
                        code,
                        passing,
                        knownToFit(one)
                                .map(known -> Filter.allOf(List.of(passing, Filter.not(known))))
                                .orElse(null),
                        true)));
    }

    /** Matches all services but those that are known to be for others; empty if nothing is asked. */
    static Optional<Filter> excludeRuledOut(EligibilityCriteria criteria) {
        List<Filter> ruledOut = new ArrayList<>();
        if (criteria.age() != null) {
            ruledOut.add(new Filter.Between(SearchField.ONLY_FROM, new Filter.Bound(criteria.age(), false), null));
            ruledOut.add(Filter.between(SearchField.ONLY_TO, null, criteria.age() - UPPER_AGE_TOLERANCE_YEARS));
        }
        if (!criteria.audiences().isEmpty()) {
            ruledOut.add(Filter.allOf(criteria.audiences().stream()
                    .map(audience -> Filter.is(SearchField.NOT_FOR, audience.code()))
                    .toList()));
        }
        hasOtherValue(SearchField.COST, CostType.values(), criteria.costs(), CostType::code)
                .ifPresent(ruledOut::add);
        hasOtherValue(SearchField.APPOINTMENT, AppointmentRule.values(), criteria.appointments(), AppointmentRule::code)
                .ifPresent(ruledOut::add);
        return ruledOut.isEmpty() ? Optional.empty() : Optional.of(Filter.not(Filter.anyOf(ruledOut)));
    }

    private static <T> Optional<Filter> hasOtherValue(
            SearchField field, T[] all, List<T> wanted, Function<T, String> code) {
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(Filter.oneOf(
                        field,
                        Stream.of(all)
                                .filter(value -> !wanted.contains(value))
                                .map(code)
                                .toList()));
    }

    /** Matches the services that are known to fit all that is asked; empty if nothing is asked. */
    static Optional<Filter> knownToFit(EligibilityCriteria criteria) {
        List<Filter> fits = new ArrayList<>();
        if (criteria.age() != null) {
            fits.add(Filter.between(SearchField.FITS_FROM, null, criteria.age()));
            fits.add(Filter.between(SearchField.FITS_TO, criteria.age(), null));
        }
        hasAnyValue(SearchField.AUDIENCE, criteria.audiences(), Audience::code).ifPresent(fits::add);
        hasAnyValue(SearchField.COST, criteria.costs(), CostType::code).ifPresent(fits::add);
        hasAnyValue(SearchField.APPOINTMENT, criteria.appointments(), AppointmentRule::code)
                .ifPresent(fits::add);
        return fits.isEmpty() ? Optional.empty() : Optional.of(Filter.allOf(fits));
    }

    private static <T> Optional<Filter> hasAnyValue(SearchField field, List<T> wanted, Function<T, String> code) {
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(Filter.oneOf(field, wanted.stream().map(code).toList()));
    }
}
