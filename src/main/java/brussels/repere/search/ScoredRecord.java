package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.ServiceRecordCache;
import java.util.List;
import java.util.Map;

/**
 * What the index tells of a hit.
 *
 * @param areaKey null where no area is declared
 */
record ScoredRecord(String areaKey, ListedService service, float score) {

    /** The hits of an answer, but for those that are gone meanwhile. */
    static List<ScoredRecord> of(IndexResponse answer, ServiceRecordCache records) {
        Map<String, ListedService> services =
                records.load(answer.rows().stream().map(IndexResponse.Row::key).toList());
        return answer.rows().stream()
                .filter(row -> services.containsKey(row.key().id()))
                .map(row ->
                        new ScoredRecord(row.areaKey(), services.get(row.key().id()), row.score()))
                .toList();
    }
}
