package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is there, as what a source once said. Of one import, and its transaction. */
public final class CurrentEntries {

    private final EntityManager entities;
    private Map<String, ServiceArea> areasByKey;

    public CurrentEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param place id of a service at location that is there */
    public DirectoryEntry get(UUID place) {
        return of(DirectoryReader.read(entities, "s.id = :id", "id", place).get(0));
    }

    /** @param row as it was before this import */
    public DirectoryEntry of(ServiceAtLocation row) {
        if (areasByKey == null) {
            areasByKey = entities.createQuery("select a from ServiceAreaEntity a", ServiceAreaEntity.class)
                    .getResultStream()
                    .map(ServiceAreaEntity::area)
                    .collect(Collectors.toMap(ServiceArea::key, area -> area));
        }
        return EntryRowReader.read(row, areasByKey);
    }
}
