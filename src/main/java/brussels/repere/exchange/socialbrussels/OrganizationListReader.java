package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.socialbrussels.client.RegisterClient;
import brussels.repere.exchange.socialbrussels.client.RegisterEndpoints;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the list of all records of the register, element by element, and page after page as long as a {@code Link} header leads
 * to a next one. An element that is a complete record is handed on, so that nobody need ask for it.
 */
final class OrganizationListReader {

    private static final long MAX_PAGE_BYTES = 128L << 20;
    private static final int MAX_RECORDS = 100_000;
    private static final Pattern NEXT_LINK = Pattern.compile("<([^>]+)>\\s*;[^,]*\\brel=\"?next\"?");

    private final RegisterClient client;
    private final Path folder;
    private final ObjectMapper json;
    private final RecordFindings findings;

    OrganizationListReader(RegisterClient client, Path folder, ObjectMapper json, RecordFindings findings) {
        this.client = client;
        this.folder = folder;
        this.json = json;
        this.findings = findings;
    }

    /**
     * @param id of the record in the register
     * @param updated when the register last changed it; null if the list does not say or cannot be understood
     * @param isComplete whether the list has the complete record
     */
    record ListedRecord(String id, LocalDate updated, boolean isComplete) {}

    /** Takes an element that is a complete record. It may get the same record again. */
    interface CompleteRecordHandler {
        void handle(ListedRecord listed, JsonNode record) throws IOException;
    }

    /** What a page holds; it is read anew if its response is cut off. */
    private static final class Page {
        private final List<ListedRecord> listed = new ArrayList<>();
        private final List<Integer> withoutId = new ArrayList<>();
    }

    /** Returns all records, each of them once, in the order of the register. */
    List<ListedRecord> read(URI firstPage, CompleteRecordHandler handler) {
        Map<String, ListedRecord> all = new LinkedHashMap<>();
        Set<URI> visited = new HashSet<>();
        for (URI page = firstPage; page != null; ) {
            RegisterClient.Response<Page> response = client.fetch(
                            RegisterEndpoints.LIST, page, folder, MAX_PAGE_BYTES, body -> readPage(body, handler))
                    .orElseThrow(() -> failure("social.no-list"));
            visited.add(page);
            int before = all.size();
            add(response.content(), all);
            URI next = findNext(page, response.headers()).orElse(null);
            if (next != null && (!visited.add(next) || all.size() == before)) {
                throw failure("social.pages-repeat", visited.size());
            }
            page = next;
        }
        if (all.isEmpty()) {
            throw failure("social.empty-list");
        }
        return List.copyOf(all.values());
    }

    private void add(Page page, Map<String, ListedRecord> all) {
        page.withoutId.forEach(findings::missingId);
        for (ListedRecord listed : page.listed) {
            if (all.putIfAbsent(listed.id(), listed) != null) {
                findings.count("social.twice");
            }
        }
        if (all.size() > MAX_RECORDS) {
            throw failure("file.too-many", MAX_RECORDS);
        }
    }

    private static ImportFailure failure(String code, Object... params) {
        return new ImportFailure(ImportFinding.error(RegisterEndpoints.LIST, 0, code, params));
    }

    private Page readPage(Path body, CompleteRecordHandler handler) throws IOException {
        Page page = new Page();
        try (JsonParser parser = json.createParser(body.toFile())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw failure("social.no-list");
            }
            for (int position = 1; parser.nextToken() != JsonToken.END_ARRAY; position++) {
                JsonNode element = json.readTree(parser);
                JsonNode id = element.path(RecordFields.ID);
                if (!id.isIntegralNumber()) {
                    page.withoutId.add(position);
                    continue;
                }
                ListedRecord listed = new ListedRecord(id.asText(), readUpdated(element), isComplete(element));
                page.listed.add(listed);
                if (listed.isComplete()) {
                    handler.handle(listed, element);
                }
            }
        }
        return page;
    }

    private static boolean isComplete(JsonNode element) {
        return RecordFieldNames.COMPLETE_RECORD_FIELDS.stream().allMatch(element::has);
    }

    /** Returns when the register last changed a record, or null if the record does not say or cannot be understood. */
    static LocalDate readUpdated(JsonNode record) {
        return RegisterDate.find(record.path(RecordFields.UPDATED).asText("")).orElse(null);
    }

    private static Optional<URI> findNext(URI page, HttpHeaders headers) {
        for (String link : headers.allValues("Link")) {
            Matcher next = NEXT_LINK.matcher(link);
            if (next.find()) {
                URI address = page.resolve(next.group(1));
                if (!page.getAuthority().equals(address.getAuthority())) {
                    throw failure("social.leads-away");
                }
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }
}
