package brussels.repere.search.query;

import brussels.repere.search.plan.Filter;

/**
 * One filter of a question. Immutable.
 *
 * @param code its name in the API
 * @param passing matches the services that pass it
 * @param unknown matches the services of which nobody knows whether they fit; null where that is known of all
 * @param keepsUnknown whether those pass it
 */
public record FilterCriterion(String code, Filter passing, Filter unknown, boolean keepsUnknown) {

    /** Matches the services that it leaves out. */
    public Filter failing() {
        return Filter.not(passing);
    }
}
