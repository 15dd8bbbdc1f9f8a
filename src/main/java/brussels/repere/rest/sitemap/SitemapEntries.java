package brussels.repere.rest.sitemap;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.DirectoryReader.ServiceChange;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.agenda.CurrentAgenda;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.rest.collections.PublishedCollections;
import brussels.repere.rest.resources.PublishedResources;
import brussels.repere.rest.sheets.PublishedSheets;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists the pages of records, territories, needs, collections, events, sheets and resources, most of them read once for each generation of the data. What people have on a screen of their own,
 * what they asked and what needs an account is none of them, nor is a refuge. Safe for use by several threads.
 */
@ApplicationScoped
class SitemapEntries {

    private final DirectoryReader directory;
    private final RecordReader records;
    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final PublishedCollections collections;
    private final CurrentAgenda agenda;
    private final PublishedSheets sheets;
    private final PublishedResources resources;
    private final SingleEntryCache<Long, List<SitemapEntry>> entries = new SingleEntryCache<>(generation -> read());

    SitemapEntries(
            DirectoryReader directory,
            RecordReader records,
            CurrentTaxonomy taxonomies,
            CurrentTerritoryMap maps,
            PublishedCollections collections,
            CurrentAgenda agenda,
            PublishedSheets sheets,
            PublishedResources resources) {
        this.directory = directory;
        this.records = records;
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.collections = collections;
        this.agenda = agenda;
        this.sheets = sheets;
        this.resources = resources;
    }

    /** Collections, sheets, events and resources are read each time: publishing one changes no data. */
    List<SitemapEntry> list() {
        return Stream.of(
                        entries.get(maps.get().generation()).stream(),
                        Stream.of(
                                undated(PagePaths.collections()),
                                undated(PagePaths.agenda()),
                                undated(PagePaths.sheets()),
                                undated(PagePaths.resources())),
                        resources.listModified().entrySet().stream()
                                .map(each -> new SitemapEntry(PagePaths.resource(each.getKey()), each.getValue())),
                        collections.list(Lang.DEFAULT).stream()
                                .map(collection -> undated(PagePaths.collection(collection.slug()))),
                        sheets.list(Lang.DEFAULT).sheets().stream()
                                .map(sheet -> undated(PagePaths.sheet(YearMonth.parse(sheet.month())))),
                        agenda.list().stream()
                                .map(event -> new SitemapEntry(PagePaths.event(event.id()), event.modifiedAt())))
                .flatMap(each -> each)
                .toList();
    }

    private List<SitemapEntry> read() {
        List<ServiceChange> changes = directory.listChanges();
        return Stream.of(
                        Stream.of(undated("/"), undated(PagePaths.browse())),
                        territories(maps.get()),
                        needs(taxonomies.get()),
                        changes.stream()
                                .map(change ->
                                        new SitemapEntry(PagePaths.service(change.serviceId()), change.modifiedAt())),
                        organizations(changes))
                .flatMap(each -> each)
                .toList();
    }

    private static SitemapEntry undated(String path) {
        return new SitemapEntry(path, null);
    }

    private static Stream<SitemapEntry> territories(TerritoryMap map) {
        return Arrays.stream(Level.values())
                .flatMap(level -> map.list(level).stream())
                .map(territory -> undated(PagePaths.territory(
                        territory.key().level().code(), territory.key().code())));
    }

    /** Those that somebody meets. */
    private Stream<SitemapEntry> needs(Taxonomy taxonomy) {
        Set<String> met = records.readAll()
                .services()
                .flatMap(service -> service.offering().categories().stream())
                .collect(Collectors.toSet());
        return taxonomy.withAncestors(met).stream()
                .filter(id -> taxonomy.find(id).isPresent())
                .sorted()
                .map(id -> undated(PagePaths.need(id)));
    }

    /** An organisation changes with the last of its services that are listed. */
    private static Stream<SitemapEntry> organizations(List<ServiceChange> changes) {
        Map<UUID, List<ServiceChange>> services = changes.stream()
                .collect(Collectors.groupingBy(ServiceChange::organizationId, TreeMap::new, Collectors.toList()));
        return services.entrySet().stream()
                .map(each -> new SitemapEntry(PagePaths.organization(each.getKey()), latest(each.getValue())));
    }

    private static Instant latest(List<ServiceChange> changes) {
        return changes.stream()
                .map(ServiceChange::modifiedAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
