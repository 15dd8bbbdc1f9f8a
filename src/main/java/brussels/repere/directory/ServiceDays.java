package brussels.repere.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Days that an import notes on many services at once: since when they are closed, and when it was last seen that they are there. */
final class ServiceDays {

    private final EntityManager entities;
    private final Map<LocalDate, List<UUID>> retrieved = new HashMap<>();

    ServiceDays(EntityManager entities) {
        this.entities = entities;
    }

    /** That it is still so is no change of it, and nothing that searches know: written once all is told. */
    void noteRetrieval(KnownRecords.Known row, LocalDate on) {
        if (on != null && (row.retrieved() == null || row.retrieved().isBefore(on))) {
            retrieved.computeIfAbsent(on, none -> new ArrayList<>()).add(row.service());
        }
    }

    void writeRetrievals() {
        retrieved.forEach((on, services) -> set("retrievedOn", on, services));
        retrieved.clear();
    }

    void close(List<UUID> services, LocalDate on) {
        set("closedOn", on, services);
    }

    private void set(String day, LocalDate to, List<UUID> services) {
        Batches.of(services).forEach(some -> entities.createQuery(
                        "update ServiceEntity v set v." + day + " = :day where v.id in :ids")
                .setParameter("day", to)
                .setParameter("ids", some)
                .executeUpdate());
    }
}
