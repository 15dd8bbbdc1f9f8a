package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.StableId;
import brussels.repere.directory.StatedLocation;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the locations of an import: one for each confidential or vague site, and one that all services at the same site share.
 * Belongs to one import and its transaction.
 */
final class LocationWriter {

    private final EntityManager entities;
    private final Set<UUID> existingIds;

    /** The rows of the current persistence context, until {@link #clear}. */
    private final Map<UUID, LocationEntity> byId = new HashMap<>();

    private final List<LocationEntity> newRows = new ArrayList<>();

    LocationWriter(EntityManager entities) {
        this.entities = entities;
        this.existingIds = entities.createQuery("select l.id from LocationEntity l", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * Writes the location of a record. The id of a shared location is made of all its parts, so that it never changes for the other
     * services there.
     *
     * @return null for a service without a place
     */
    LocationEntity write(DirectoryEntry entry, RecordIds ids) {
        StatedLocation location = entry.location();
        if (location.site() == null) {
            return null;
        }
        LocationEntity row = byId.computeIfAbsent(idOf(location, ids), this::readOrCreate);
        EntryRowWriter.fill(row, location);
        return row;
    }

    private static UUID idOf(StatedLocation location, RecordIds ids) {
        String shared = location.confidential() ? null : location.site().sharedKey();
        return shared == null ? ids.ownLocation() : StableId.of("location", shared);
    }

    /** Reads the rows at once that records will be written to, as far as they exist. */
    void read(Map<RecordIds, DirectoryEntry> entries) {
        Set<UUID> wanted = entries.entrySet().stream()
                .filter(entry -> entry.getValue().location().site() != null)
                .map(entry -> idOf(entry.getValue().location(), entry.getKey()))
                .filter(id -> existingIds.contains(id) && !byId.containsKey(id))
                .collect(Collectors.toSet());
        if (!wanted.isEmpty()) {
            entities.createQuery("select l from LocationEntity l where l.id in :ids", LocationEntity.class)
                    .setParameter("ids", wanted)
                    .getResultStream()
                    .forEach(row -> byId.put(row.id, row));
        }
    }

    private LocationEntity readOrCreate(UUID id) {
        if (!existingIds.add(id)) {
            return entities.find(LocationEntity.class, id);
        }
        LocationEntity row = new LocationEntity();
        row.id = id;
        newRows.add(row);
        return row;
    }

    /** Persists the rows that are new. */
    void persistNew() {
        newRows.forEach(entities::persist);
        newRows.clear();
    }

    /** Forgets rows that have left the persistence context. */
    void clear() {
        byId.clear();
    }

    /** Deletes locations at which no service is any more. */
    void removeUnused() {
        entities.createQuery(
                        """
                        delete from LocationEntity l
                        where not exists (select 1 from ServiceAtLocation s where s.location = l)""")
                .executeUpdate();
    }
}
