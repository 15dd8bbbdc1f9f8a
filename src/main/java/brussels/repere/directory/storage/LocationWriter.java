package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.StableId;
import brussels.repere.directory.StatedLocation;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the services of one import are: at a location of their own, or at one that all who name the same site share. Of one
 * import, and its transaction.
 */
final class LocationWriter {

    private final EntityManager entities;
    private final Set<UUID> existingIds;

    /** Of this session of the database, which forgets what it knew. */
    private final Map<UUID, LocationEntity> byId = new HashMap<>();

    LocationWriter(EntityManager entities) {
        this.entities = entities;
        this.existingIds = entities.createQuery("select l.id from LocationEntity l", UUID.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /**
     * A site that is shared has all that it is in its id, so that it never changes under those who are there.
     *
     * @return null where no site is known
     */
    LocationEntity write(DirectoryEntry entry, RecordIds ids) {
        StatedLocation location = entry.location();
        if (location.site() == null) {
            return null;
        }
        String shared = location.confidential() ? null : location.site().sharedKey();
        UUID id = shared == null ? ids.ownLocation() : StableId.of("location", shared);
        LocationEntity row = byId.computeIfAbsent(id, this::readOrCreate);
        EntryRowWriter.fill(row, location);
        return row;
    }

    private LocationEntity readOrCreate(UUID id) {
        if (!existingIds.add(id)) {
            return entities.find(LocationEntity.class, id);
        }
        LocationEntity made = new LocationEntity();
        made.id = id;
        entities.persist(made);
        return made;
    }

    void clear() {
        byId.clear();
    }

    /** Lets go of those where nothing is any more. */
    void removeUnused() {
        entities.createQuery(
                        """
                        delete from LocationEntity l
                        where not exists (select 1 from ServiceAtLocation s where s.location = l)""")
                .executeUpdate();
    }
}
