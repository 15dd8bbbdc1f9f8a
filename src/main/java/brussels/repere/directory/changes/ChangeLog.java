package brussels.repere.directory.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads what changed in the directory, in the order of the commits, by numbers that grow with them. The database itself notes
 * every change, whoever makes it. Safe for use by several threads.
 */
@ApplicationScoped
public class ChangeLog {

    /** How long after the time that it notes a commit may become visible to others, however busy the disk is. */
    public static final Duration MAX_COMMIT_DELAY = Duration.ofSeconds(10);

    /** Each service at location once, with its last change; one that came and went in between is left out. */
    private static final String CHANGES_BETWEEN =
            """
            select number, id, service_id, closed_on, changed_at, was_open
            from (
                select
                    last.number, last.service_at_location_id id, last.service_id, last.closed_on, last.changed_at,
                    coalesce((
                        select before.closed_on is null from directory_change before
                        where before.service_at_location_id = last.service_at_location_id and before.number <= :from
                        order by before.number desc limit 1), false) was_open
                from directory_change last
                where last.number > :after and last.number <= :to and not exists (
                    select 1 from directory_change later
                    where later.service_at_location_id = last.service_at_location_id
                        and later.number > last.number and later.number <= :to)
            ) change
            where closed_on is null or was_open
            order by number""";

    private static final String GONE =
            """
            select c.service_at_location_id, max(c.changed_at)
            from directory_change c
            where %s and not exists (select 1 from service_at_location s where s.id = c.service_at_location_id)
            group by c.service_at_location_id
            having max(c.changed_at) >= :since""";

    private final EntityManager entities;

    ChangeLog(EntityManager entities) {
        this.entities = entities;
    }

    /** What became of a service at location since an earlier state of the directory. */
    public enum Kind {
        added,
        changed,
        closed
    }

    /**
     * @param id of the service at location; for a confidential one the id that everybody sees
     * @param closedOn null while it is open
     */
    public record Change(long number, Kind kind, UUID id, UUID serviceId, Instant at, LocalDate closedOn) {}

    /**
     * Which numbers there are.
     *
     * @param epoch tells them from those of another database
     * @param last the last committed number; no smaller one is still to come
     */
    public record State(UUID epoch, long last) {}

    @Transactional
    public State state() {
        Object[] row = (Object[]) entities.createNativeQuery(
                        """
                        select epoch, coalesce((select max(number) from directory_change), 0)
                        from directory_change_log""",
                        Object[].class)
                .getSingleResult();
        return new State((UUID) row[0], ((Number) row[1]).longValue());
    }

    /** Returns the number up to which all changes were visible before a time. */
    @Transactional
    public long numberBefore(Instant time) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(number), 0) from directory_change_time where at < :time")
                        .setParameter("time", time.minus(MAX_COMMIT_DELAY))
                        .getSingleResult())
                .longValue();
    }

    /**
     * Lists what changed between two numbers, each service at location once.
     *
     * @param from the number up to which the client knows all
     * @param after the number up to which changes were listed already on the way from there
     * @param to the last number
     */
    @Transactional
    public List<Change> list(long from, long after, long to, int limit) {
        List<?> rows = entities.createNativeQuery(CHANGES_BETWEEN, Object[].class)
                .setParameter("from", from)
                .setParameter("after", after)
                .setParameter("to", to)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> toChange((Object[]) row)).toList();
    }

    /**
     * A service at location that was taken out of the directory: it is not there any more, not even as a closed one.
     *
     * @param id by which everybody knew it
     */
    public record Gone(UUID id, Instant at) {}

    /** Lists what is gone since a time, in any order. */
    @Transactional
    public List<Gone> listGone(Instant since) {
        List<?> rows = entities.createNativeQuery(GONE.formatted("true"), Object[].class)
                .setParameter("since", since)
                .getResultList();
        return rows.stream().map(row -> toGone((Object[]) row)).toList();
    }

    /** Empty for what is there, and for what never was. */
    @Transactional
    public Optional<Gone> findGone(UUID id) {
        List<?> rows = entities.createNativeQuery(GONE.formatted("c.service_at_location_id = :id"), Object[].class)
                .setParameter("since", Instant.EPOCH)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(row -> toGone((Object[]) row)).findFirst();
    }

    private static Gone toGone(Object[] row) {
        return new Gone((UUID) row[0], (Instant) row[1]);
    }

    private static Change toChange(Object[] row) {
        LocalDate closed = row[3] instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) row[3];
        Kind kind = closed != null ? Kind.closed : (Boolean) row[5] ? Kind.changed : Kind.added;
        return new Change(((Number) row[0]).longValue(), kind, (UUID) row[1], (UUID) row[2], (Instant) row[4], closed);
    }
}
