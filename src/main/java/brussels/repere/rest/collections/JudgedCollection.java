package brussels.repere.rest.collections;

import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.rest.services.request.ResolvedSearch;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A collection with what is said of each of its services.
 *
 * @param search for the place, the need and the language
 * @param services of each item; empty for links and help lines
 */
record JudgedCollection(
        ServiceCollection collection,
        ResolvedSearch search,
        CollectionJudge.Findings findings,
        Map<CollectionItem, List<JudgedService>> services) {

    boolean hasPlace() {
        return findings.hasPlace();
    }

    /** Returns what is said of an item: the best of what is said of its services. */
    ItemState state(CollectionItem item) {
        return services.get(item).stream()
                .map(JudgedService::state)
                .min(Comparator.naturalOrder())
                .orElse(ItemState.LISTED);
    }
}
