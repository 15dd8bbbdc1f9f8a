package brussels.repere.directory.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What changed in the directory, in the order of the commits, by numbers that grow with them. The database itself notes every
 * change, whoever makes it. Safe for use by several threads.
 */
@ApplicationScoped
public class ChangeLog {

    /** Between the time that a commit notes and the moment at which others see it, however busy the disk is. */
    private static final Duration MAX_COMMIT_DELAY = Duration.ofSeconds(10);

    /** Each once, with its last change; of what was not there before, and is gone again, nothing is told. */
    private static final String CHANGES_BETWEEN =
            "select number, id, service, closed, changed, was from (select c.number,"
                    + " c.service_at_location_id id, c.service_id service, c.closed_on closed, c.changed_at changed,"
                    + " coalesce((select b.closed_on is null from directory_change b"
                    + " where b.service_at_location_id = c.service_at_location_id and b.number <= :from"
                    + " order by b.number desc limit 1), false) was"
                    + " from directory_change c where c.number > :after and c.number <= :to and not exists"
                    + " (select 1 from directory_change l where l.service_at_location_id = c.service_at_location_id"
                    + " and l.number > c.number and l.number <= :to)) each"
                    + " where closed is null or was order by number";

    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    /** What became of a service at location, for who knew the directory as it was. */
    public enum Kind {
        added,
        changed,
        closed
    }

    /**
     * @param id of the service at location; of one that is confidential the one that everybody sees
     * @param closedOn null while it is there
     */
    public record Change(long number, Kind kind, UUID id, UUID serviceId, Instant at, LocalDate closedOn) {}

    /**
     * The numbers that there are.
     *
     * @param epoch tells them from those of another database
     * @param last of those that are committed; no smaller one is still to come
     */
    public record State(UUID epoch, long last) {}

    @Transactional
    public State state() {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select epoch, coalesce((select max(number) from directory_change), 0) from directory_change_log",
                        Object[].class)
                .getSingleResult();
        return new State((UUID) row[0], ((Number) row[1]).longValue());
    }

    /** The number up to which all was there to be seen before a time. */
    @Transactional
    public long numberBefore(Instant time) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(number), 0) from directory_change_time where at < :time")
                        .setParameter("time", time.minus(MAX_COMMIT_DELAY))
                        .getSingleResult())
                .longValue();
    }

    /**
     * What changed up to a number for who knows all up to another, each service at location once.
     *
     * @param from what is known
     * @param after what has been told already on the way
     */
    @Transactional
    public List<Change> list(long from, long after, long to, int most) {
        List<?> rows = entities.createNativeQuery(CHANGES_BETWEEN, Object[].class)
                .setParameter("from", from)
                .setParameter("after", after)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> toChange((Object[]) row)).toList();
    }

    private static Change toChange(Object[] row) {
        LocalDate closed = row[3] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[3];
        Kind kind = closed != null ? Kind.closed : (Boolean) row[5] ? Kind.changed : Kind.added;
        return new Change(((Number) row[0]).longValue(), kind, (UUID) row[1], (UUID) row[2], (Instant) row[4], closed);
    }
}
