package brussels.repere.directory.storage;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads and writes the rows of services, of the organisations that run them, of their locations and their areas. Belongs to one
 * import and its transaction.
 */
public final class ServiceRows {

    private final EntityManager entities;
    private final LocationWriter locations;
    private final Set<String> knownAreaKeys;
    private final String secret;

    /** Persisted table by table, so that the rows of one go to the database together: each change of table is a round trip. */
    private final List<ServiceAtLocation> newRows = new ArrayList<>();

    public ServiceRows(EntityManager entities) {
        this.entities = entities;
        this.locations = new LocationWriter(entities);
        this.knownAreaKeys = entities.createQuery("select a.key from ServiceAreaEntity a", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
        this.secret = (String) entities.createNativeQuery("select value from id_secret", String.class)
                .getSingleResult();
    }

    /** Returns the ids that the rows of a record have. */
    public RecordIds idsOf(DirectoryEntry entry) {
        return RecordIds.of(entry, secret);
    }

    /**
     * @param ids of services at location
     * @return by these ids; the caller may change the map
     */
    public Map<UUID, ServiceAtLocation> read(Collection<UUID> ids) {
        Map<UUID, ServiceAtLocation> rows = new HashMap<>();
        if (!ids.isEmpty()) {
            DirectoryReader.read(entities, "s.id in :ids", "ids", ids).forEach(row -> rows.put(row.id, row));
        }
        return rows;
    }

    /** Removes a service with its organisation. Its location stays until {@link #removeUnusedLocations}. */
    public void remove(ServiceAtLocation row) {
        entities.remove(row);
        entities.remove(row.service);
        entities.remove(row.service.organization);
    }

    /** Sends removals to the database, so that rows with the same source and id can be written anew. */
    public void flushRemovals() {
        entities.flush();
    }

    /** Reads the locations of records that will be written, at once rather than one by one. */
    public void readLocations(Map<RecordIds, DirectoryEntry> entries) {
        locations.read(entries);
    }

    /**
     * Writes a record, which opens it if it was closed.
     *
     * @param row null for a record that has no row with these ids
     * @param hash of the record's content
     */
    public void write(ServiceAtLocation row, DirectoryEntry entry, String hash, RecordIds ids) {
        writeArea(entry.area());
        ServiceAtLocation target = row == null ? newRow(ids) : row;
        EntryRowWriter.fill(target, entry, hash);
        target.location = locations.write(entry, ids);
        if (row == null) {
            newRows.add(target);
        }
    }

    private static ServiceAtLocation newRow(RecordIds ids) {
        ServiceAtLocation row = new ServiceAtLocation();
        row.id = ids.serviceAtLocation();
        row.service = new ServiceEntity();
        row.service.id = ids.service();
        row.service.organization = new OrganizationEntity();
        row.service.organization.id = ids.organization();
        return row;
    }

    private void writeArea(ServiceArea area) {
        if (area != null && area.isDeclared() && knownAreaKeys.add(area.key())) {
            entities.persist(ServiceAreaEntity.of(area));
        }
    }

    /** Sends all that was written to the database, and frees the memory that it took. */
    public void flush() {
        newRows.forEach(row -> entities.persist(row.service.organization));
        newRows.forEach(row -> entities.persist(row.service));
        locations.persistNew();
        newRows.forEach(entities::persist);
        newRows.clear();
        entities.flush();
        entities.clear();
        locations.clear();
    }

    public void removeUnusedLocations() {
        locations.removeUnused();
    }
}
