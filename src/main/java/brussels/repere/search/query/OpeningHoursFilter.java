package brussels.repere.search.query;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.MonthNumber;
import brussels.repere.search.plan.SearchField;
import java.time.YearMonth;
import java.util.List;

/**
 * Filters by opening hours at one time: a service that is known to be closed is left out, one that is known to be open comes
 * first in its tier. Hours that were verified long ago, and hours that are uncertain, count as neither. Immutable.
 *
 * @param keys which hours are open and which are closed at that time
 * @param currentFrom the first month of which facts are current
 */
public record OpeningHoursFilter(OpenHoursLookup.HoursKeys keys, YearMonth currentFrom) {

    /** Its name in the API. */
    public static final String CODE = "open";

    Filter knownOpen() {
        return withCurrentFacts(keys.open());
    }

    public Filter knownClosed() {
        return withCurrentFacts(keys.closed());
    }

    /** Returns the filter that leaves out what is known to be closed. */
    FilterCriterion criterion() {
        return new FilterCriterion(
                CODE, Filter.not(knownClosed()), Filter.not(Filter.anyOf(List.of(knownOpen(), knownClosed()))), true);
    }

    private Filter withCurrentFacts(List<String> hoursKeys) {
        return Filter.allOf(List.of(
                Filter.oneOf(SearchField.HOURS, hoursKeys),
                Filter.between(SearchField.VERIFIED, (double) MonthNumber.of(currentFrom), null)));
    }
}
