package brussels.repere.rest.changes;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.Changes;
import brussels.repere.directory.DirectoryListing;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.changes.ChangesAnswer.ChangeView;
import brussels.repere.rest.directory.ListedViews;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes changes readable, each with its record as it is now. Safe for use by several threads. */
@ApplicationScoped
class ChangeViews {

    private final DirectoryListing directory;
    private final TerritoryMaps maps;
    private final CoverageMaps coverage;
    private final Taxonomies taxonomies;
    private final ListedViews listed;
    private final RequestLanguage language;

    ChangeViews(
            DirectoryListing directory,
            TerritoryMaps maps,
            CoverageMaps coverage,
            Taxonomies taxonomies,
            ListedViews listed,
            RequestLanguage language) {
        this.directory = directory;
        this.maps = maps;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.listed = listed;
        this.language = language;
    }

    /** @param generation of the areas and names in the records */
    record Told(long generation, List<ChangeView> changes) {}

    Told of(List<Changes.Change> changes) {
        Map<UUID, ListedService> records = read(changes);
        CoverageMap map = coverage.get();
        if (records.values().stream()
                .map(ListedService::areaKey)
                .anyMatch(key -> key != null && map.find(key).isEmpty())) {
            maps.reload();
        }
        CoverageMap now = coverage.get();
        Taxonomy taxonomy = taxonomies.get();
        Lang lang = language.get();
        return new Told(
                now.territory().generation(),
                changes.stream()
                        // What is gone since then is told as gone further on.
                        .filter(change -> change.kind() == Changes.Kind.closed || records.containsKey(change.id()))
                        .map(change -> new ChangeView(
                                change.kind().name(),
                                change.id(),
                                change.serviceId(),
                                change.at(),
                                change.closedOn(),
                                change.kind() == Changes.Kind.closed
                                        ? null
                                        : listed.of(records.get(change.id()), now, taxonomy, lang)))
                        .toList());
    }

    /** Those that are there, by their ids. */
    private Map<UUID, ListedService> read(List<Changes.Change> changes) {
        List<UUID> there = changes.stream()
                .filter(change -> change.kind() != Changes.Kind.closed)
                .map(Changes.Change::id)
                .toList();
        return directory.read(DirectoryListing.Kind.SERVICE_AT_LOCATION, there).values().stream()
                .map(published -> published.get(0).service())
                .filter(service -> service.closedOn() == null)
                .collect(Collectors.toMap(ListedService::id, service -> service));
    }
}
