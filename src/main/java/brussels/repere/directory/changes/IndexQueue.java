package brussels.repere.directory.changes;

import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Holds what the search index does not know yet. A change is queued in the transaction that makes it, so that none is lost
 * whatever happens after the commit. Every method needs a transaction.
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
     * Changes for the index, oldest first.
     *
     * @param changeIds their ids in the queue
     * @param toIndex services that are open; they need the transaction that they were read in
     * @param toRemove ids of services at location that exist no more, or are closed
     */
    public record Batch(List<Long> changeIds, List<ServiceAtLocation> toIndex, List<UUID> toRemove) {

        public int size() {
            return toIndex.size() + toRemove.size();
        }
    }

    /** Adds services at location in the order given. */
    public void add(Collection<UUID> servicesAtLocation) {
        rows.getEntityManager()
                .createNativeQuery(
                        """
                        insert into index_queue (service_at_location_id)
                        select id from unnest(cast(:ids as uuid[])) with ordinality as queued (id, ordinal) order by ordinal""")
                .setParameter("ids", servicesAtLocation.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Adds all that are open. */
    public void addAll() {
        rows.getEntityManager()
                .createNativeQuery(
                        """
                        insert into index_queue (service_at_location_id)
                        select s.id from service_at_location s join service v on v.id = s.service_id
                        where v.closed_on is null and v.joined_to is null""")
                .executeUpdate();
    }

    /**
     * What waits.
     *
     * @param changes in the queue
     * @param oldestSeconds for how long the oldest of them has waited; 0 if none does
     */
    public record Backlog(long changes, double oldestSeconds) {}

    public Backlog backlog() {
        Object[] row = (Object[]) rows.getEntityManager()
                .createNativeQuery(
                        """
                        select count(*), coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)
                        from index_queue""",
                        Object[].class)
                .getSingleResult();
        return new Backlog(((Number) row[0]).longValue(), ((Number) row[1]).doubleValue());
    }

    public long count() {
        return rows.count();
    }

    /** Returns the next changes; an empty batch if there are none. */
    public Batch next(int limit) {
        List<QueuedChange> changes = rows.find("order by id").page(0, limit).list();
        if (changes.isEmpty()) {
            return new Batch(List.of(), List.of(), List.of());
        }
        List<UUID> ids = changes.stream()
                .map(change -> change.serviceAtLocation)
                .distinct()
                .toList();
        Map<UUID, ServiceAtLocation> open = DirectoryReader.read(
                        rows.getEntityManager(),
                        "v.closedOn is null and v.joinedTo is null and s.id in :ids",
                        "ids",
                        ids)
                .stream()
                .collect(Collectors.toMap(ServiceAtLocation::id, row -> row));
        return new Batch(
                changes.stream().map(change -> change.id).toList(),
                List.copyOf(open.values()),
                ids.stream().filter(id -> !open.containsKey(id)).toList());
    }

    public void remove(Batch batch) {
        rows.delete("id in ?1", batch.changeIds());
    }

    /**
     * Returns the last number of the queue: whoever reads all data from now on knows all changes up to it, since writers hold the
     * lock of the generation and numbers therefore come in the order of commits.
     */
    public long mark() {
        return rows.getEntityManager()
                .createQuery("select coalesce(max(q.id), 0) from QueuedChange q", Long.class)
                .getSingleResult();
    }

    public void removeUpTo(long mark) {
        rows.delete("id <= ?1", mark);
    }
}
