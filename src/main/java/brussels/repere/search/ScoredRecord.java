package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.ServiceRecordCache;
import java.util.List;
import java.util.Map;

/**
 * A hit as the index returned it.
 *
 * @param areaKey null if no area is declared
 */
record ScoredRecord(String areaKey, ListedService service, float score) {

    /** Returns the hits of a response without those that have disappeared since. */
    static List<ScoredRecord> of(IndexResponse response, ServiceRecordCache records) {
        Map<String, ListedService> services = records.load(
                response.rows().stream().map(IndexResponse.Row::key).toList());
        return response.rows().stream()
                .filter(row -> services.containsKey(row.key().id()))
                .map(row ->
                        new ScoredRecord(row.areaKey(), services.get(row.key().id()), row.score()))
                .toList();
    }
}
