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
 * Asks the register for what changed: the list, and each record that the directory does not have as it is listed, unless it was
 * kept by an import before. For one thread.
 */
final class RegisterFetcher {

    private static final long MAX_RECORD_BYTES = 4L << 20;
    private static final int PROGRESS_INTERVAL = 100;

    private final RegisterClient client;
    private final RegisterEndpoints endpoints;
    private final FetchedRecordStore fetched;
    private final ObjectMapper json;
    private final RecordFindings report;
    private int fetchedCount;

    RegisterFetcher(
            RegisterClient client,
            RegisterEndpoints endpoints,
            FetchedRecordStore kept,
            ObjectMapper json,
            RecordFindings report) {
        this.client = client;
        this.endpoints = endpoints;
        this.fetched = kept;
        this.json = json;
        this.report = report;
    }

    /** How many records were asked for one by one. */
    int countFetched() {
        return fetchedCount;
    }

    ReferenceLists fetchReferenceLists() {
        return ReferenceLists.fetch(client, endpoints, fetched.folder(), json);
    }

    /**
     * All that the register has. Whole records in its list are kept where they are due.
     *
     * @param facts what is here, by id
     */
    List<ListedRecord> fetchList(Map<String, SourceFacts> facts) {
        return new OrganizationListReader(client, fetched.folder(), json, report)
                .read(endpoints.addressOfList(RegisterEndpoints.LIST), (listed, record) -> {
                    if (isDue(listed, facts.get(listed.id()))) {
                        fetched.save(listed.id(), record);
                    }
                });
    }

    /**
     * Whether a record may have changed since it was taken. The register tells days: what was changed on the day on which it was
     * taken may have been changed again since.
     *
     * @param known null where there is nothing
     */
    static boolean isDue(ListedRecord listed, SourceFacts known) {
        return known == null
                || known.closed()
                || known.retrievedOn() == null
                || listed.updated() == null
                || !listed.updated().isBefore(known.retrievedOn());
    }

    /** Has all of these kept, but for those that are not to be had, which are in the report. */
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
        Optional<RegisterClient.Response<JsonNode>> answer = client.fetch(
                RegisterEndpoints.recordName(id),
                endpoints.addressOfOrganization(id),
                fetched.folder(),
                MAX_RECORD_BYTES,
                this::parseRecord);
        if (answer.isEmpty()) {
            report.fault(id, "social.gone");
        } else if (answer.get().content().isMissingNode()) {
            report.fault(id, "social.no-json");
        } else {
            fetched.save(id, answer.get().content());
        }
    }

    /** Missing where it is no JSON: that is a fault of the record, and the others come in. */
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
