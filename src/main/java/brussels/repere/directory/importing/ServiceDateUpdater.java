package brussels.repere.directory.importing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes dates to many services at once: since when they are closed, and when they were last retrieved. */
final class ServiceDateUpdater {

    private final EntityManager entities;
    private final Map<LocalDate, List<UUID>> retrievedOnByDay = new HashMap<>();

    ServiceDateUpdater(EntityManager entities) {
        this.entities = entities;
    }

    /** Notes a newer retrieval of unchanged content. It is no change and not in the index, so it is written at the end. */
    void noteRetrieval(KnownRecords.KnownRecord record, LocalDate on) {
        if (on != null && (record.retrievedOn() == null || record.retrievedOn().isBefore(on))) {
            retrievedOnByDay.computeIfAbsent(on, day -> new ArrayList<>()).add(record.serviceId());
        }
    }

    void writeRetrievals() {
        retrievedOnByDay.forEach((on, services) ->
                update("update service set retrieved_on = :day where id = any(cast(:ids as uuid[]))", on, services));
        retrievedOnByDay.clear();
    }

    void close(List<UUID> services, LocalDate on) {
        update("update service set closed_on = :day where id = any(cast(:ids as uuid[]))", on, services);
    }

    private void update(String sql, LocalDate day, List<UUID> services) {
        entities.createNativeQuery(sql)
                .setParameter("day", day)
                .setParameter("ids", services.toArray(UUID[]::new))
                .executeUpdate();
    }
}
