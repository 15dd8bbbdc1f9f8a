package brussels.repere.search;

import brussels.repere.search.index.ServiceFields;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/**
 * What is asked of opening hours, in the words of the search engine: whoever is known to be closed is left out, whoever is known
 * to be open comes first in its tier. Old hours, and hours that are not sure, are neither.
 */
final class OpenFilter {

    private OpenFilter() {}

    static ObjectNode open(OpenHours.Keys keys, YearMonth currentFrom) {
        return current(keys.open(), currentFrom);
    }

    static ObjectNode closed(OpenHours.Keys keys, YearMonth currentFrom) {
        return current(keys.closed(), currentFrom);
    }

    static ObjectNode notClosed(OpenHours.Keys keys, YearMonth currentFrom) {
        return Clauses.not(current(keys.closed(), currentFrom));
    }

    private static ObjectNode current(List<String> keys, YearMonth currentFrom) {
        return Clauses.every(List.of(
                Clauses.terms(ServiceFields.HOURS, keys),
                Clauses.between(ServiceFields.VERIFIED, (double) ServiceFields.month(currentFrom), null)));
    }
}
