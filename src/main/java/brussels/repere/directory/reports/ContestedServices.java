package brussels.repere.directory.reports;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.generation.DataGeneration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/**
 * Marks services of which several open reports say the same, as a change of data. Safe for use by several threads; must be called outside of
 * a transaction.
 */
@ApplicationScoped
public class ContestedServices {

    /**
     * How many open reports of one code make a service contested. One may be a slip, and two may come from one household with two
     * telephones; three people who never met rarely err in the same point. More would take months to come together for a small
     * service, while people stand before a closed door.
     */
    public static final int MIN_REPORTS_TO_CONTEST = 3;

    /** Selects into {@code due} the services whose contested codes are not those that their open reports call for, with these. */
    private static final String SERVICES_TO_UPDATE =
            """
            with enough as (
                select service_id, code from report
                where state = 'open'
                group by service_id, code having count(*) >= :enough
            ), contesting as (
                select service_id, array_agg(code order by code) codes from enough group by service_id
            ), due as (
                select s.id, coalesce(c.codes, '{}') codes
                from service s left join contesting c on c.service_id = s.id
                where s.contested <> coalesce(c.codes, '{}')
            )
            """;

    private static final String SELECT_DUE = SERVICES_TO_UPDATE + "select id from due";

    private static final String UPDATE_DUE = SERVICES_TO_UPDATE
            + """
            , done as (
                update service s set contested = due.codes from due where s.id = due.id returning s.id
            )
            select x.id from service_at_location x join done on done.id = x.service_id""";

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;

    ContestedServices(EntityManager entities, IndexQueue queue, DataGeneration.Repository generation) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
    }

    /**
     * Brings the contested codes of all services up to what their open reports call for. It looks first whether there is anything
     * to do, so that nobody waits for an import in vain. It also runs by schedule, in case a process ended between a report and
     * this update.
     */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void update() {
        boolean nothing =
                QuarkusTransaction.requiringNew().call(() -> ids(SELECT_DUE).isEmpty());
        if (!nothing) {
            QuarkusTransaction.requiringNew().run(this::write);
        }
    }

    private void write() {
        generation.lock();
        List<UUID> changed = ids(UPDATE_DUE);
        if (!changed.isEmpty()) {
            queue.add(changed);
            generation.next();
        }
    }

    private List<UUID> ids(String sql) {
        List<?> rows = entities.createNativeQuery(sql, UUID.class)
                .setParameter("enough", MIN_REPORTS_TO_CONTEST)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
