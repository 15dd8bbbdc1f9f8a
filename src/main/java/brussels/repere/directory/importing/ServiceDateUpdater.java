package brussels.repere.directory.importing;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Days that an import notes on many services at once: since when they are closed, and when it was last seen that they are there. */
final class ServiceDateUpdater {

    private final EntityManager entities;
    private final Map<LocalDate, List<UUID>> retrievedOnByDay = new HashMap<>();

    ServiceDateUpdater(EntityManager entities) {
        this.entities = entities;
    }

    /** That it is still so is no change of it, and nothing that searches know: written once all is told. */
    void noteRetrieval(KnownRecords.KnownRecord row, LocalDate on) {
        if (on != null && (row.retrievedOn() == null || row.retrievedOn().isBefore(on))) {
            retrievedOnByDay.computeIfAbsent(on, none -> new ArrayList<>()).add(row.serviceId());
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
