package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.exchange.socialbrussels.OrganizationListReader.ListedRecord;
import brussels.repere.exchange.socialbrussels.client.RegisterClient;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import brussels.repere.exchange.socialbrussels.client.TruncatedJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fetches what changed in the register: the list, and each record that the directory does not have as it is listed. A record that
 * an import before has fetched already is not fetched again. For one thread.
 */
final class RegisterFetcher {

    private static final long MAX_RECORD_BYTES = 4L << 20;
    private static final int PROGRESS_INTERVAL = 100;

    private final RegisterClient client;
    private final RegisterEndpoints endpoints;
    private final FetchedRecordStore fetched;
    private final ObjectMapper json;
    private final RecordFindings findings;
    private int fetchedCount;

    RegisterFetcher(
            RegisterClient client,
            RegisterEndpoints endpoints,
            FetchedRecordStore fetched,
            ObjectMapper json,
            RecordFindings findings) {
        this.client = client;
        this.endpoints = endpoints;
        this.fetched = fetched;
        this.json = json;
        this.findings = findings;
    }

    /** Returns how many records were asked for one by one. */
    int countFetched() {
        return fetchedCount;
    }

    ReferenceLists fetchReferenceLists() {
        return ReferenceLists.fetch(client, endpoints, fetched.folder(), json);
    }

    /**
     * Fetches the list of all records. A complete record in the list is kept if it is due.
     *
     * @param facts what the directory has, by id
     */
    List<ListedRecord> fetchList(Map<String, SourceFacts> facts) {
        return new OrganizationListReader(client, fetched.folder(), json, findings)
                .read(endpoints.addressOfList(RegisterEndpoints.LIST), (listed, record) -> {
                    if (isDue(listed, facts.get(listed.id()))) {
                        fetched.save(listed.id(), record);
                    }
                });
    }

    /**
     * Returns whether a record may have changed since it was retrieved. The register only gives days: a record that was changed on
     * the day on which it was retrieved may have been changed again since then.
     *
     * @param known what the directory has; null if it has nothing
     */
    static boolean isDue(ListedRecord listed, SourceFacts known) {
        return known == null
                || known.closed()
                || known.retrievedOn() == null
                || listed.updated() == null
                || !listed.updated().isBefore(known.retrievedOn());
    }

    /** Fetches the records that are due. One that cannot be had is reported as a fault. */
    void fetch(List<ListedRecord> due, Consumer<String> progress) {
        List<ListedRecord> missing = due.stream()
                .filter(listed -> !listed.isComplete() && !isFetched(listed))
                .toList();
        for (ListedRecord listed : missing) {
            fetch(listed.id());
            if (fetchedCount % PROGRESS_INTERVAL == 0 || fetchedCount == missing.size()) {
                progress.accept(fetchedCount + " / " + missing.size());
            }
        }
    }

    private boolean isFetched(ListedRecord listed) {
        return listed.updated() != null
                && fetched.find(listed.id())
                        .map(OrganizationListReader::readUpdated)
                        .filter(listed.updated()::equals)
                        .isPresent();
    }

    private void fetch(String id) {
        fetchedCount++;
        fetched.delete(id);
        Optional<RegisterClient.Response<JsonNode>> response = client.fetch(
                RegisterEndpoints.recordName(id),
                endpoints.addressOfOrganization(id),
                fetched.folder(),
                MAX_RECORD_BYTES,
                this::parseRecord);
        if (response.isEmpty()) {
            findings.fault(id, "social.gone");
        } else if (response.get().content().isMissingNode()) {
            findings.fault(id, "social.no-json");
        } else {
            fetched.save(id, response.get().content());
        }
    }

    /** Returns a missing node if the body is no JSON: this is a fault of the record alone, and the others are imported. */
    private JsonNode parseRecord(Path body) throws IOException {
        try {
            return json.readTree(body.toFile());
        } catch (JsonProcessingException unreadable) {
            if (TruncatedJson.isTruncated(unreadable, body)) {
                throw unreadable;
            }
            return MissingNode.getInstance();
        }
    }
}
