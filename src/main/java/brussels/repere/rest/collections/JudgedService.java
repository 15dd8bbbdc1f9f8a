package brussels.repere.rest.collections;

import brussels.repere.directory.ListedService;
import brussels.repere.search.SearchHit;
import java.time.LocalDate;
import java.util.List;

/**
 * A service of a collection, and what is said of it. Immutable.
 *
 * @param service null if it is gone
 * @param hit as {@code /services} finds it; null where it does not
 * @param closedOn null while it is open
 * @param unfit the filters that leave it out though it serves the place: {@code category}, {@code language}
 */
record JudgedService(ItemState state, ListedService service, SearchHit hit, LocalDate closedOn, List<String> unfit) {

    static final JudgedService GONE = new JudgedService(ItemState.GONE, null, null, null, List.of());

    static JudgedService closed(ListedService service) {
        return new JudgedService(
                ItemState.CLOSED, service, null, service.status().closedOn(), List.of());
    }
}
