package brussels.repere.rest.collections;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.search.catalogue.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the services that stand in a collection, closed ones too. Safe for use by several threads. */
@ApplicationScoped
class CollectionServices {

    /** An organisation of more services is told by those; its page has all. */
    private static final int MAX_SERVICES_OF_ORGANIZATION = 20;

    private final RecordReader records;

    CollectionServices(RecordReader records) {
        this.records = records;
    }

    /** Returns the services of each item, in the order of the items; none of what is gone, and of what is no service. */
    Map<CollectionItem, List<ListedService>> read(ServiceCollection collection) {
        return read(collection.content().items().toList());
    }

    /** The same for some of the items. */
    Map<CollectionItem, List<ListedService>> read(Collection<CollectionItem> items) {
        Map<CollectionItem, List<ListedService>> services = new LinkedHashMap<>();
        items.forEach(item -> services.put(item, read(item)));
        return services;
    }

    private List<ListedService> read(CollectionItem item) {
        return switch (item.kind()) {
            case SERVICE -> {
                UUID id = UUID.fromString(item.reference());
                yield records.readService(id).services().stream()
                        .filter(part -> part.id().equals(id))
                        .toList();
            }
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(item.reference())).services().stream()
                        .limit(MAX_SERVICES_OF_ORGANIZATION)
                        .toList();
            case HELPLINE, LINK -> List.of();
        };
    }

    /** Lists the ids of those that are open, each once. */
    static List<UUID> listOpen(Collection<List<ListedService>> services) {
        return streamOpen(services).map(ListedService::id).distinct().toList();
    }

    static Stream<ListedService> streamOpen(Collection<List<ListedService>> services) {
        return services.stream()
                .flatMap(List::stream)
                .filter(service -> service.status().closedOn() == null);
    }
}
