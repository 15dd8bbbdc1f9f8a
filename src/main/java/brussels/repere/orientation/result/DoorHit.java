package brussels.repere.orientation.result;

import brussels.repere.orientation.candidates.VisitDay;
import brussels.repere.search.SearchHit;
import java.util.List;

/**
 * A service that may help, and how to begin. Immutable.
 *
 * @param needs the positions of the needs that it is told for
 * @param day when it is known to be open next
 */
public record DoorHit(SearchHit hit, List<Integer> needs, FirstStep first, VisitDay day) {

    public DoorHit {
        needs = List.copyOf(needs);
    }
}
