package brussels.repere.search.index;

import brussels.repere.directory.ListedService;
import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps the records of hits in memory, so that the index is asked for a record only once. The stamp makes sure that a record is
 * the one that was indexed when the hit was found. Safe for use by several threads.
 */
@ApplicationScoped
class ServiceRecordCache {

    /** They take at most some 100 MB. */
    private static final int MAX_RECORDS = 30_000;

    private final IndexClient index;
    private final Cache<RecordKey, ListedService> cache =
            Caffeine.newBuilder().maximumSize(MAX_RECORDS).build();

    ServiceRecordCache(IndexClient index) {
        this.index = index;
    }

    /**
     * Names a version of a record.
     *
     * @param stamp the number of the version that was indexed
     */
    record RecordKey(String id, long stamp) {}

    /**
     * Returns records by their ids. A record that has changed since the hit was found is returned as it is now; one that has
     * disappeared is missing.
     *
     * @throws IndexUnavailable if the index must be asked and does not answer, or was written by another version
     */
    Map<String, ListedService> load(List<RecordKey> keys) {
        Map<String, ListedService> found = new LinkedHashMap<>();
        Map<String, RecordKey> missing = new HashMap<>();
        for (RecordKey key : keys) {
            ListedService record = cache.getIfPresent(key);
            if (record == null) {
                missing.put(key.id(), key);
            } else {
                found.put(key.id(), record);
            }
        }
        if (!missing.isEmpty()) {
            fetch(missing, found);
        }
        return found;
    }

    private void fetch(Map<String, RecordKey> missing, Map<String, ListedService> found) {
        for (JsonNode hit : index.searchAsTree(IndexRequestWriter.writeRecordsRequest(missing.keySet()))
                .path("hits")
                .path("hits")) {
            String id = hit.path("_id").asText();
            JsonNode stored = hit.path("_source").path(IndexFields.RECORD);
            if (stored.isMissingNode()) {
                throw new IndexUnavailable("the index has another form, and is being built anew", null);
            }
            ListedService record = ServiceRecordJson.read(stored.asText());
            found.put(id, record);
            cache.put(
                    new RecordKey(
                            id,
                            hit.path("fields").path(IndexFields.STAMP).path(0).asLong()),
                    record);
        }
    }
}
