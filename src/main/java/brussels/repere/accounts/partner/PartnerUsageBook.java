package brussels.repere.accounts.partner;

import brussels.repere.generation.BrusselsClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Keeps in the database how much partners asked, of all instances together, for thirteen months. Safe for use by several threads. */
@ApplicationScoped
public class PartnerUsageBook {

    /** A year can be compared with the month before it. */
    static final int KEPT_MONTHS = 13;

    private static final String ADD =
            """
            insert into partner_usage as u (key_id, day, kind, requests, beyond)
            select id, :day, :kind, :requests, :beyond from partner_key where id = :key
            on conflict (key_id, day, kind) do update
                set requests = u.requests + excluded.requests, beyond = u.beyond + excluded.beyond""";

    private final EntityManager entities;
    private final BrusselsClock clock;

    PartnerUsageBook(EntityManager entities, BrusselsClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Adds to what is kept, all or nothing. */
    public void add(Collection<PartnerUsage> usages) {
        QuarkusTransaction.requiringNew()
                .run(() -> usages.forEach(usage -> entities.createNativeQuery(ADD)
                        .setParameter("key", usage.keyId())
                        .setParameter("day", usage.day())
                        .setParameter("kind", usage.kind())
                        .setParameter("requests", usage.requests())
                        .setParameter("beyond", usage.beyond())
                        .executeUpdate()));
    }

    /** Returns what was asked since a day, the last day first. */
    @SuppressWarnings("unchecked")
    public List<PartnerUsage> list(LocalDate since) {
        List<Tuple> rows = QuarkusTransaction.joiningExisting().call(() -> entities.createNativeQuery(
                        """
                        select key_id, day, kind, requests, beyond from partner_usage
                        where day >= :since order by day desc, key_id, kind""",
                        Tuple.class)
                .setParameter("since", since)
                .getResultList());
        return rows.stream()
                .map(row -> new PartnerUsage(
                        row.get("key_id", String.class),
                        row.get("day", LocalDate.class),
                        row.get("kind", String.class),
                        row.get("requests", Long.class),
                        row.get("beyond", Long.class)))
                .toList();
    }

    @Scheduled(every = "24h", delayed = "7m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from partner_usage where day < :oldest")
                        .setParameter("oldest", clock.today().minusMonths(KEPT_MONTHS))
                        .executeUpdate());
    }
}
