package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.RecordIds;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.storage.ServiceRows;
import brussels.repere.generation.DataGeneration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes one record, and has searches follow. Needs the transaction that holds the lock of the data. */
@ApplicationScoped
class RecordWriter {

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;

    RecordWriter(EntityManager entities, IndexQueue queue, DataGeneration.Repository generation) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
    }

    /**
     * Writes a record. One that becomes confidential, or no longer is, gets other ids: the known ones must lead nowhere.
     *
     * @param before null for a new record
     * @return the id of the service
     */
    UUID write(StoredRecord before, DirectoryEntry entry) {
        ServiceRows rows = new ServiceRows(entities);
        RecordIds ids = rows.idsOf(entry);
        List<UUID> touched = new ArrayList<>(List.of(ids.serviceAtLocation()));
        ServiceAtLocation row = null;
        if (before != null) {
            row = rows.read(List.of(before.atLocationId())).get(before.atLocationId());
            if (!before.atLocationId().equals(ids.serviceAtLocation())) {
                rows.remove(row);
                rows.flushRemovals();
                touched.add(before.atLocationId());
                row = null;
            }
        }
        rows.readLocations(Map.of(ids, entry));
        rows.write(row, entry, entry.contentHash(), ids);
        rows.flush();
        rows.removeUnusedLocations();
        follow(touched);
        return ids.service();
    }

    /** Takes fields from the record itself that another source gave until now. */
    void takeFromJoined(StoredRecord record, Collection<EntryField> fields) {
        for (EntryField field : fields) {
            entities.createNativeQuery(
                            """
                            update service set joined_fields = array_remove(joined_fields, :field)
                            where joined_to = :id and :field = any(joined_fields)""")
                    .setParameter("field", field.code())
                    .setParameter("id", record.serviceId())
                    .executeUpdate();
        }
    }

    /** Lets another source give a field again. @param atLocation a service at location that is told with a record */
    void giveToJoined(UUID atLocation, EntryField field) {
        entities.createNativeQuery(
                        """
                        update service set joined_fields = array_append(joined_fields, :field)
                        where id = (select service_id from service_at_location where id = :id) and joined_to is not null""")
                .setParameter("field", field.code())
                .setParameter("id", atLocation)
                .executeUpdate();
    }

    /** Has those who follow the directory take a record anew of which only dates changed. */
    void touch(StoredRecord record) {
        entities.createNativeQuery("update service set told_with = clock_timestamp() where id = :id")
                .setParameter("id", record.serviceId())
                .executeUpdate();
        follow(List.of(record.atLocationId()));
    }

    /** @param on null to open it again */
    void setClosed(StoredRecord record, LocalDate on) {
        entities.createNativeQuery("update service set closed_on = cast(:day as date) where id = :id")
                .setParameter("day", on == null ? null : on.toString())
                .setParameter("id", record.serviceId())
                .executeUpdate();
        follow(List.of(record.atLocationId()));
    }

    private void follow(List<UUID> touched) {
        queue.add(touched);
        generation.next();
    }
}
