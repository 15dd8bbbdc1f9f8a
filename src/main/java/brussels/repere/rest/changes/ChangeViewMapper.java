package brussels.repere.rest.changes;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.changes.ChangeLog;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.changes.ChangesAnswer.ChangeView;
import brussels.repere.rest.directory.ServiceViewCache;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Maps changes to views, each with its record as it is now. Safe for use by several threads. */
@ApplicationScoped
class ChangeViewMapper {

    private final DirectoryListing directory;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final ServiceViewCache listed;
    private final RequestLanguage language;

    ChangeViewMapper(
            DirectoryListing directory,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            ServiceViewCache listed,
            RequestLanguage language) {
        this.directory = directory;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.listed = listed;
        this.language = language;
    }

    /** @param generation the generation of the areas and names in the records */
    record MappedChanges(long generation, List<ChangeView> changes) {}

    MappedChanges map(List<ChangeLog.Change> changes) {
        Map<UUID, ListedService> records = readRecords(changes);
        CoverageMap now = coverage.answer(Function.identity(), map -> records.values().stream()
                .map(ListedService::areaKey)
                .anyMatch(key -> key != null && map.findArea(key).isEmpty()));
        Taxonomy taxonomy = taxonomies.get();
        Lang lang = language.get();
        return new MappedChanges(
                now.territory().generation(),
                changes.stream()
                        // A record that has been closed since then is reported by a later change.
                        .filter(change -> change.kind() == ChangeLog.Kind.closed || records.containsKey(change.id()))
                        .map(change -> new ChangeView(
                                change.kind().name(),
                                change.id(),
                                change.serviceId(),
                                change.at(),
                                change.closedOn(),
                                change.kind() == ChangeLog.Kind.closed
                                        ? null
                                        : listed.get(records.get(change.id()), now, taxonomy, lang)))
                        .toList());
    }

    /** Reads the records that still exist, by their ids. */
    private Map<UUID, ListedService> readRecords(List<ChangeLog.Change> changes) {
        List<UUID> existingIds = changes.stream()
                .filter(change -> change.kind() != ChangeLog.Kind.closed)
                .map(ChangeLog.Change::id)
                .toList();
        return directory.read(DirectoryListing.Kind.SERVICE_AT_LOCATION, existingIds).values().stream()
                .map(published -> published.get(0).service())
                .filter(service -> service.status().closedOn() == null)
                .collect(Collectors.toMap(ListedService::id, service -> service));
    }
}
