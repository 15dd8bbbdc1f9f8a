package brussels.repere.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the index of searches does not know yet. A change is queued in the transaction that makes it, so that none is lost
 * whatever happens after the commit. Every method wants to be in a transaction.
 */
@ApplicationScoped
public class IndexQueue {

    private final Rows rows;

    IndexQueue(Rows rows) {
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepository<QueuedChange> {}

    /**
     * Changes to be told, oldest first.
     *
     * @param changes by which they are forgotten
     * @param there those that exist, to be told anew; needs the transaction that they were read in
     * @param gone those that exist no more
     */
    public record Batch(List<Long> changes, List<ServiceAtLocation> there, List<UUID> gone) {

        public int size() {
            return there.size() + gone.size();
        }
    }

    void add(Collection<UUID> servicesAtLocation) {
        servicesAtLocation.forEach(id -> {
            QueuedChange row = new QueuedChange();
            row.serviceAtLocation = id;
            rows.persist(row);
        });
    }

    void addAll() {
        rows.getEntityManager()
                .createNativeQuery(
                        "insert into index_queue (service_at_location_id) select id from service_at_location")
                .executeUpdate();
    }

    public long count() {
        return rows.count();
    }

    /** The next changes; an empty batch if there are none. */
    public Batch next(int most) {
        List<QueuedChange> changes = rows.find("order by id").page(0, most).list();
        if (changes.isEmpty()) {
            return new Batch(List.of(), List.of(), List.of());
        }
        List<UUID> ids = changes.stream()
                .map(change -> change.serviceAtLocation)
                .distinct()
                .toList();
        Map<UUID, ServiceAtLocation> there =
                DirectoryReader.read(rows.getEntityManager(), "s.id in :ids", "ids", ids).stream()
                        .collect(Collectors.toMap(each -> each.id, each -> each));
        return new Batch(
                changes.stream().map(change -> change.id).toList(),
                List.copyOf(there.values()),
                ids.stream().filter(id -> !there.containsKey(id)).toList());
    }

    public void forget(Batch batch) {
        rows.delete("id in ?1", batch.changes());
    }

    /**
     * The state of the queue now: whoever reads everything from here on knows all changes up to it. Who changes the data
     * holds the lock of the generation, so that numbers come in the order of commits.
     */
    public long mark() {
        return rows.getEntityManager()
                .createQuery("select coalesce(max(q.id), 0) from QueuedChange q", Long.class)
                .getSingleResult();
    }

    public void forgetUpTo(long mark) {
        rows.delete("id <= ?1", mark);
    }
}
