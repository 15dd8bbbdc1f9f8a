package brussels.repere.directory.importing;

import brussels.repere.directory.storage.BatchSplitter;
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
        retrievedOnByDay.forEach((on, services) -> update("retrievedOn", on, services));
        retrievedOnByDay.clear();
    }

    void close(List<UUID> services, LocalDate on) {
        update("closedOn", on, services);
    }

    private void update(String day, LocalDate to, List<UUID> services) {
        BatchSplitter.split(services).forEach(some -> entities.createQuery(
                        "update ServiceEntity v set v." + day + " = :day where v.id in :ids")
                .setParameter("day", to)
                .setParameter("ids", some)
                .executeUpdate());
    }
}
