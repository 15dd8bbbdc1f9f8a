package brussels.repere.instances;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Knows which instances serve from this database. Each says every {@value #TOLD_EVERY} seconds that it lives, and counts as gone
 * {@value #GONE_AFTER} seconds after it said so last. Times are those of the database. Safe for use by several threads.
 */
@ApplicationScoped
public class LiveInstances {

    static final int TOLD_EVERY = 3;
    static final int GONE_AFTER = 10;

    private final EntityManager entities;
    private final UUID own = UUID.randomUUID();

    LiveInstances(EntityManager entities) {
        this.entities = entities;
    }

    /** The name of this instance, another at each start. */
    public UUID own() {
        return own;
    }

    /** Says that this instance lives, if it did not lately, and returns how many others do. */
    public int countOthers() {
        return countOthers(own);
    }

    int countOthers(UUID instance) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            """
                            insert into live_instance as i (id) values (:id)
                            on conflict (id) do update set seen_at = now()
                            where i.seen_at < now() - :every * interval '1 second'""")
                    .setParameter("id", instance)
                    .setParameter("every", (double) TOLD_EVERY)
                    .executeUpdate();
            return ((Number) entities.createNativeQuery(
                                    """
                                    select count(*) from live_instance
                                    where id <> :id and seen_at > now() - :gone * interval '1 second'""")
                            .setParameter("id", instance)
                            .setParameter("gone", (double) GONE_AFTER)
                            .getSingleResult())
                    .intValue();
        });
    }

    /** Forgets those that are gone for a minute. */
    void forgetGone() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from live_instance where seen_at < now() - interval '1 minute'")
                .executeUpdate());
    }

    void leave(@Observes ShutdownEvent end) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> entities.createNativeQuery("delete from live_instance where id = :id")
                            .setParameter("id", own)
                            .executeUpdate());
        } catch (RuntimeException away) {
            // It counts as gone soon enough.
        }
    }
}
