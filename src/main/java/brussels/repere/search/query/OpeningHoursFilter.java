package brussels.repere.search.query;

import brussels.repere.search.index.IndexFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/**
 * Clauses about opening hours at one time: a service that is known to be closed is left out, one that is known to be open comes
 * first in its tier. Hours that were verified long ago, and hours that are uncertain, count as neither. Immutable.
 *
 * @param keys which hours are open and which are closed at that time
 * @param currentFrom the first month of which facts are current
 */
public record OpeningHoursFilter(OpenHoursLookup.HoursKeys keys, YearMonth currentFrom) {

    ObjectNode knownOpen() {
        return withCurrentFacts(keys.open());
    }

    public ObjectNode knownClosed() {
        return withCurrentFacts(keys.closed());
    }

    /** Returns the filter that leaves out what is known to be closed. */
    FilterCriterion criterion() {
        return new FilterCriterion(
                "open",
                QueryClauses.not(knownClosed()),
                QueryClauses.not(QueryClauses.anyOf(List.of(knownOpen(), knownClosed()))),
                true);
    }

    private ObjectNode withCurrentFacts(List<String> hoursKeys) {
        return QueryClauses.allOf(List.of(
                QueryClauses.terms(IndexFields.HOURS, hoursKeys),
                QueryClauses.range(IndexFields.VERIFIED, (double) IndexFields.toMonthNumber(currentFrom), null)));
    }
}
