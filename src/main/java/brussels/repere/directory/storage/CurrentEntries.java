package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads what sources said of the records that are stored, confidential addresses included. Belongs to one import and its transaction.
 */
public final class CurrentEntries {

    private final EntityManager entities;
    private Map<String, ServiceArea> areasByKey;

    public CurrentEntries(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * @param ids of services at location that are stored
     * @return by these ids
     */
    public Map<UUID, DirectoryEntry> read(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : DirectoryReader.read(entities, "s.id in :ids", "ids", ids).stream()
                        .collect(Collectors.toMap(row -> row.id, this::of));
    }

    /** @param row must not have been changed since it was read */
    public DirectoryEntry of(ServiceAtLocation row) {
        if (areasByKey == null) {
            areasByKey = ServiceAreaEntity.readByKey(entities);
        }
        return EntryRowReader.read(row, areasByKey);
    }
}
