package brussels.repere.search.query;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One filter of a question as clauses. Immutable.
 *
 * @param code its name in the API
 * @param passing matches the services that pass it
 * @param unknown matches the services of which nobody knows whether they fit; null where that is known of all
 * @param keepsUnknown whether those pass it
 */
public record FilterCriterion(String code, ObjectNode passing, ObjectNode unknown, boolean keepsUnknown) {

    /** Matches the services that it leaves out. */
    public ObjectNode failing() {
        return QueryClauses.not(passing);
    }
}
