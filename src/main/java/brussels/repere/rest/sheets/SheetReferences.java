package brussels.repere.rest.sheets;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.CollectionStatus;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.directory.sheets.SheetBlock;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.directory.PhoneView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.directory.ServiceViewCache;
import brussels.repere.rest.sheets.SheetAnswer.NoticeView;
import brussels.repere.rest.sheets.SheetAnswer.SheetCollection;
import brussels.repere.rest.sheets.SheetAnswer.SheetService;
import brussels.repere.rest.site.PagePaths;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the services and collections that a sheet names, as everybody may read them now. Safe for use by several threads. */
@ApplicationScoped
public class SheetReferences {

    private final RecordReader records;
    private final ServiceViewCache views;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final CollectionRows collections;
    private final PublicAddress address;

    SheetReferences(
            RecordReader records,
            ServiceViewCache views,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            CollectionRows collections,
            PublicAddress address) {
        this.records = records;
        this.views = views;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.collections = collections;
        this.address = address;
    }

    /** Finds a service that is open; what is known of it holds no address that is told to nobody. */
    public Optional<ListedService> findService(UUID id) {
        return records.readService(id).services().stream()
                .filter(service -> service.id().equals(id) && service.status().closedOn() == null)
                .findFirst();
    }

    public Optional<ServiceCollection> findCollection(UUID id) {
        return collections.find(id).filter(collection -> collection.status() == CollectionStatus.PUBLISHED);
    }

    List<SheetService> services(List<SheetBlock.Item> items, Lang lang) {
        return items.stream()
                .flatMap(item -> findService(UUID.fromString(item.reference())).stream()
                        .map(service -> service(service, item, lang)))
                .toList();
    }

    private SheetService service(ListedService service, SheetBlock.Item item, Lang lang) {
        ServiceView view = views.get(service, coverage.get(), taxonomies.get(), lang);
        List<PhoneView> phones = view.contact().phoneNumbers();
        LocalizedText name = view.service().name();
        LocalizedText organization = view.organization().name();
        return new SheetService(
                view.id(),
                name,
                organization.text().equals(name.text()) ? null : organization,
                view.site().addressLine(),
                view.hasConfidentialLocation(),
                phones.isEmpty() ? null : phones.get(0),
                LocalizedText.of(item.note(), lang),
                view.reliability().listSourcesToName().stream()
                        .map(source -> new NoticeView(source.attribution(), source.licence()))
                        .toList(),
                address.origin()
                        + PagePaths.in(lang, PagePaths.service(view.service().id())));
    }

    List<SheetCollection> collections(List<SheetBlock.Item> items, Lang lang) {
        return items.stream()
                .flatMap(item -> findCollection(UUID.fromString(item.reference())).stream()
                        .map(collection -> collection(collection, item, lang)))
                .toList();
    }

    private SheetCollection collection(ServiceCollection collection, SheetBlock.Item item, Lang lang) {
        String slug = collection.content().slug();
        return new SheetCollection(
                slug,
                LocalizedText.of(collection.content().title(), lang),
                LocalizedText.of(collection.content().about(), lang),
                LocalizedText.of(item.note(), lang),
                address.origin() + PagePaths.in(lang, PagePaths.collection(slug)));
    }
}
