package brussels.repere.rest.hsds;

import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionRows;
import brussels.repere.directory.collections.CollectionStatus;
import brussels.repere.directory.collections.ServiceCollection;
import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.catalogue.RecordReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Limits lists of services to those of a collection that people keep by hand. Safe for use by several threads. */
@ApplicationScoped
class HsdsCollections {

    private final CollectionRows collections;
    private final RecordReader records;

    HsdsCollections(CollectionRows collections, RecordReader records) {
        this.collections = collections;
        this.records = records;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if nobody published a collection of that name */
    IdList limit(IdList list, String slug) {
        ServiceCollection collection = collections
                .findBySlug(slug)
                .filter(found -> found.status() == CollectionStatus.PUBLISHED)
                .orElseThrow(() -> {
                    ParameterErrors errors = new ParameterErrors();
                    errors.addUnknownValue("collection");
                    return errors.toProblem();
                });
        Set<UUID> services =
                collection.content().items().flatMap(this::services).collect(Collectors.toSet());
        return new IdList(
                list.generation(),
                list.ids().stream().filter(services::contains).toList());
    }

    private Stream<UUID> services(CollectionItem item) {
        return switch (item.kind()) {
            case SERVICE -> {
                UUID id = UUID.fromString(item.reference());
                yield records.readService(id).services().stream()
                        .filter(service -> service.id().equals(id))
                        .map(service -> service.service().id());
            }
            case ORGANIZATION ->
                records.readOrganization(UUID.fromString(item.reference())).services().stream()
                        .map(service -> service.service().id());
            case HELPLINE, LINK -> Stream.empty();
        };
    }
}
