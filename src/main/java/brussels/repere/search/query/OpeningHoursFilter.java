package brussels.repere.search.query;

import brussels.repere.search.index.IndexFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/**
 * What is asked of opening hours, in the words of the search engine: whoever is known to be closed is left out, whoever is known
 * to be open comes first in its tier. Old hours, and hours that are not sure, are neither.
 */
public final class OpeningHoursFilter {

    private OpeningHoursFilter() {}

    static ObjectNode knownOpen(OpenHoursLookup.HoursKeys keys, YearMonth currentFrom) {
        return withCurrentFacts(keys.open(), currentFrom);
    }

    public static ObjectNode knownClosed(OpenHoursLookup.HoursKeys keys, YearMonth currentFrom) {
        return withCurrentFacts(keys.closed(), currentFrom);
    }

    public static ObjectNode notKnownClosed(OpenHoursLookup.HoursKeys keys, YearMonth currentFrom) {
        return QueryClauses.not(withCurrentFacts(keys.closed(), currentFrom));
    }

    private static ObjectNode withCurrentFacts(List<String> keys, YearMonth currentFrom) {
        return QueryClauses.allOf(List.of(
                QueryClauses.terms(IndexFields.HOURS, keys),
                QueryClauses.range(IndexFields.VERIFIED, (double) IndexFields.toMonthNumber(currentFrom), null)));
    }
}
