package brussels.repere.directory;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is there, as what a source once said. Of one import, and its transaction. */
final class CurrentEntries {

    private final EntityManager entities;
    private Map<String, ServiceArea> areas;

    CurrentEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param place id of a service at location that is there */
    DirectoryEntry at(UUID place) {
        return of(DirectoryReader.read(entities, "s.id = :id", "id", place).get(0));
    }

    /** @param row as it was before this import */
    DirectoryEntry of(ServiceAtLocation row) {
        if (areas == null) {
            areas = entities.createQuery("select a from ServiceAreaEntity a", ServiceAreaEntity.class)
                    .getResultStream()
                    .map(ServiceAreaEntity::area)
                    .collect(Collectors.toMap(ServiceArea::key, area -> area));
        }
        return EntryReading.read(row, areas);
    }
}
