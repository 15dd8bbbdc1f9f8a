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
 * The list of all that the register has, read element by element; page after page where a {@code Link} header leads to a next
 * one. An element that is a whole record is handed on, so that it need not be asked for.
 */
final class OrganizationListReader {

    private static final long MAX_PAGE_BYTES = 128L << 20;
    private static final int MAX_RECORDS = 100_000;
    private static final Pattern NEXT_LINK = Pattern.compile("<([^>]+)>\\s*;[^,]*\\brel=\"?next\"?");

    private final RegisterClient client;
    private final Path folder;
    private final ObjectMapper json;
    private final RecordFindings report;

    OrganizationListReader(RegisterClient client, Path folder, ObjectMapper json, RecordFindings report) {
        this.client = client;
        this.folder = folder;
        this.json = json;
        this.report = report;
    }

    /**
     * @param updated when the register changed it last; null if it does not say so that it can be read
     * @param isComplete whether the list has all of it
     */
    record ListedRecord(String id, LocalDate updated, boolean isComplete) {}

    /** Takes an element that is a whole record; may be told the same again. */
    interface CompleteRecordHandler {
        void handle(ListedRecord listed, JsonNode record) throws IOException;
    }

    /** Of one page; made anew when its answer breaks off. */
    private static final class Page {
        private final List<ListedRecord> listed = new ArrayList<>();
        private final List<Integer> withoutId = new ArrayList<>();
    }

    /** All of them, each once, in the order of the register. */
    List<ListedRecord> read(URI first, CompleteRecordHandler whole) {
        Map<String, ListedRecord> all = new LinkedHashMap<>();
        Set<URI> asked = new HashSet<>();
        for (URI page = first; page != null; ) {
            RegisterClient.Response<Page> answer = client.fetch(
                            RegisterEndpoints.LIST, page, folder, MAX_PAGE_BYTES, body -> readPage(body, whole))
                    .orElseThrow(() -> failure("social.no-list"));
            asked.add(page);
            int before = all.size();
            add(answer.content(), all);
            URI next = findNext(page, answer.headers()).orElse(null);
            if (next != null && (!asked.add(next) || all.size() == before)) {
                throw failure("social.pages-repeat", asked.size());
            }
            page = next;
        }
        if (all.isEmpty()) {
            throw failure("social.empty-list");
        }
        return List.copyOf(all.values());
    }

    private void add(Page page, Map<String, ListedRecord> all) {
        page.withoutId.forEach(report::missingId);
        for (ListedRecord listed : page.listed) {
            if (all.putIfAbsent(listed.id(), listed) != null) {
                report.count("social.twice");
            }
        }
        if (all.size() > MAX_RECORDS) {
            throw failure("file.too-many", MAX_RECORDS);
        }
    }

    private static ImportFailure failure(String code, Object... params) {
        return new ImportFailure(ImportFinding.error(RegisterEndpoints.LIST, 0, code, params));
    }

    private Page readPage(Path body, CompleteRecordHandler whole) throws IOException {
        Page page = new Page();
        try (JsonParser parser = json.createParser(body.toFile())) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw failure("social.no-list");
            }
            for (int at = 1; parser.nextToken() != JsonToken.END_ARRAY; at++) {
                JsonNode element = json.readTree(parser);
                JsonNode id = element.path(RecordFields.ID);
                if (!id.isIntegralNumber()) {
                    page.withoutId.add(at);
                    continue;
                }
                ListedRecord listed = new ListedRecord(id.asText(), readUpdated(element), isComplete(element));
                page.listed.add(listed);
                if (listed.isComplete()) {
                    whole.handle(listed, element);
                }
            }
        }
        return page;
    }

    private static boolean isComplete(JsonNode element) {
        return RecordFieldNames.COMPLETE_RECORD_FIELDS.stream().allMatch(element::has);
    }

    /** When a record says that it was changed last; null if it does not say so that it can be read. */
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
