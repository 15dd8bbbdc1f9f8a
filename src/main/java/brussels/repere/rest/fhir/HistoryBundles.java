package brussels.repere.rest.fhir;

import brussels.repere.directory.changes.ChangeLog;
import brussels.repere.exchange.fhir.FhirType;
import brussels.repere.exchange.fhir.directory.DirectorySnapshot;
import brussels.repere.exchange.fhir.directory.FhirDirectory;
import brussels.repere.exchange.fhir.directory.FhirEntry;
import brussels.repere.exchange.fhir.format.FhirNode;
import brussels.repere.exchange.fhir.format.FhirResource;
import brussels.repere.rest.site.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the bundle that tells what changed: each resource once, as it is now, or that it is gone. A service that closed is a change, since it
 * is there and not active. Safe for use by several threads.
 */
@ApplicationScoped
class HistoryBundles {

    private final FhirDirectory directory;
    private final ChangeLog changes;
    private final FhirResponses responses;
    private final PublicAddress address;

    HistoryBundles(FhirDirectory directory, ChangeLog changes, FhirResponses responses, PublicAddress address) {
        this.directory = directory;
        this.changes = changes;
        this.responses = responses;
        this.address = address;
    }

    /**
     * @param id of one resource; null for all
     * @param path of the request, below that of FHIR
     * @return empty if there is no such resource, and never was one
     */
    Optional<FhirResource> create(List<FhirType> types, String id, String path, HistoryQuestion question) {
        DirectorySnapshot snapshot = directory.get(address.root().toString());
        // A change is written some seconds before others see it.
        Instant since =
                question.since() == null ? Instant.EPOCH : question.since().minus(ChangeLog.MAX_COMMIT_DELAY);
        SortedMap<HistoryCursor, Optional<FhirEntry>> all = new TreeMap<>();
        for (FhirType type : types) {
            List<FhirEntry> entries = id == null
                    ? List.copyOf(snapshot.list(type))
                    : snapshot.find(type, id).stream().toList();
            entries.forEach(entry -> all.put(cursor(type, entry.id(), entry.lastUpdated()), Optional.of(entry)));
        }
        if (types.contains(FhirType.HEALTHCARE_SERVICE)) {
            listGone(id, since)
                    .forEach(gone -> all.put(
                            cursor(FhirType.HEALTHCARE_SERVICE, gone.id().toString(), gone.at()), Optional.empty()));
        }
        if (id != null && all.isEmpty()) {
            return Optional.empty();
        }
        all.keySet().removeIf(cursor -> cursor.millis() < since.toEpochMilli());
        return Optional.of(create(snapshot, all, path, question));
    }

    private List<ChangeLog.Gone> listGone(String id, Instant since) {
        return id == null
                ? changes.listGone(since)
                : FhirReadResource.readUuid(id).flatMap(changes::findGone).stream()
                        .toList();
    }

    private static HistoryCursor cursor(FhirType type, String id, Instant at) {
        return new HistoryCursor(at.toEpochMilli(), type, id);
    }

    private FhirResource create(
            DirectorySnapshot snapshot,
            SortedMap<HistoryCursor, Optional<FhirEntry>> all,
            String path,
            HistoryQuestion question) {
        List<HistoryCursor> remaining = all.keySet().stream()
                .filter(cursor -> question.after() == null || cursor.compareTo(question.after()) > 0)
                .toList();
        List<HistoryCursor> page = remaining.subList(0, Math.min(question.count(), remaining.size()));
        Map<String, FhirResource> resources =
                directory
                        .read(
                                snapshot,
                                page.stream()
                                        .flatMap(cursor -> all.get(cursor).stream())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(
                                resource -> resource.type() + "/" + resource.id(), Function.identity()));
        List<FhirNode> entries = new ArrayList<>();
        for (HistoryCursor cursor : page) {
            String reference = cursor.type().reference(cursor.id());
            if (all.get(cursor).isEmpty()) {
                entries.add(gone(reference, cursor.millis()));
            } else if (resources.containsKey(reference)) {
                entries.add(present(reference, resources.get(reference)));
            }
        }
        String self = responses.base()
                + path
                + "?_count=" + question.count()
                + (question.since() == null
                        ? ""
                        : "&_since=" + SearchBundles.encode(question.since().toString()));
        List<FhirNode> links = new ArrayList<>(List.of(SearchBundles.link("self", self)));
        if (!page.isEmpty() && page.size() < remaining.size()) {
            links.add(SearchBundles.link("next", self + "&_after=" + page.get(page.size() - 1)));
        }
        return SearchBundles.bundle("history", all.size(), links, entries);
    }

    private FhirNode present(String reference, FhirResource resource) {
        return entry(reference)
                .put("resource", resource)
                .put("request", new FhirNode().put("method", "PUT").put("url", reference))
                .put(
                        "response",
                        new FhirNode()
                                .put("status", "200 OK")
                                .put("etag", "W/\"" + resource.version() + "\"")
                                .put("lastModified", resource.lastUpdated()));
    }

    private FhirNode gone(String reference, long millis) {
        return entry(reference)
                .put("request", new FhirNode().put("method", "DELETE").put("url", reference))
                .put(
                        "response",
                        new FhirNode()
                                .put("status", "204 No Content")
                                .put("lastModified", FhirResource.formatTime(Instant.ofEpochMilli(millis))));
    }

    private FhirNode entry(String reference) {
        return new FhirNode().put("fullUrl", responses.base() + reference);
    }
}
