package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what sources said of the records that are stored, confidential addresses included. Belongs to one import and its transaction.
 */
public final class CurrentEntries {

    private final EntityManager entities;
    private Map<String, ServiceArea> areasByKey;

    public CurrentEntries(EntityManager entities) {
        this.entities = entities;
    }

    /** @param id of a service at location that is stored */
    public DirectoryEntry get(UUID id) {
        return of(DirectoryReader.read(entities, "s.id = :id", "id", id).get(0));
    }

    /** @param row must not have been changed since it was read */
    public DirectoryEntry of(ServiceAtLocation row) {
        if (areasByKey == null) {
            areasByKey = ServiceAreaEntity.readByKey(entities);
        }
        return EntryRowReader.read(row, areasByKey);
    }
}
