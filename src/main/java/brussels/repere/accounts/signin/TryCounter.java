package brussels.repere.accounts.signin;

import brussels.repere.text.MessageDigests;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * Bounds how many wrong passwords and codes are tried, in the database, for all instances together. A try is counted before anything is
 * compared and given back if it was right, so that tries at the same moment are not more than are allowed. Who fails too often is
 * locked, each time twice as long. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
class TryCounter {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** Whoever is locked out by somebody else gets in again the same day. */
    private static final Duration LONGEST_LOCK = Duration.ofHours(4);

    /** Counts one more, or begins anew after the window; does nothing if there are too many already, or if it is locked. */
    private static final String RESERVE =
            """
            insert into sign_in_try as t (key, tries) values (:key, 1)
            on conflict (key) do update set
                tries = case when t.since < now() - :window * interval '1 second' then 1 else t.tries + 1 end,
                since = case when t.since < now() - :window * interval '1 second' then now() else t.since end
            where coalesce(t.locked_until, now()) <= now()
                and (t.tries < :most or t.since < now() - :window * interval '1 second')""";

    private static final String WAIT =
            """
            select ceil(extract(epoch from
                greatest(since + :window * interval '1 second', locked_until, now() + interval '1 second') - now()))
            from sign_in_try where key = :key""";

    private static final String LOCK =
            """
            update sign_in_try set locks = locks + 1,
                locked_until = now() + least(:window * power(2, locks), :longest) * interval '1 second'
            where key = :key and tries >= :most and coalesce(locked_until, now()) <= now()""";

    private final EntityManager entities;

    TryCounter(EntityManager entities) {
        this.entities = entities;
    }

    /** What is counted, such as a login, and how often it may fail. Only a hash of it is stored. */
    record TryKey(String kind, String name, int most) {

        byte[] hash() {
            return MessageDigests.sha256().digest((kind + "\n" + name).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @throws TooManyTries if one of them may not be tried now; then none is counted */
    void reserve(List<TryKey> keys) {
        for (int i = 0; i < keys.size(); i++) {
            if (!reserve(keys.get(i))) {
                giveBack(keys.subList(0, i));
                throw new TooManyTries(findWait(keys.get(i)));
            }
        }
    }

    private boolean reserve(TryKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(RESERVE)
                                .setParameter("key", key.hash())
                                .setParameter("window", (double) WINDOW.toSeconds())
                                .setParameter("most", key.most())
                                .executeUpdate()
                        == 1);
    }

    private Duration findWait(TryKey key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> seconds = entities.createNativeQuery(WAIT)
                    .setParameter("key", key.hash())
                    .setParameter("window", (double) WINDOW.toSeconds())
                    .getResultList();
            return seconds.isEmpty()
                    ? Duration.ofSeconds(1)
                    : Duration.ofSeconds(((Number) seconds.get(0)).longValue());
        });
    }

    /** Takes reserved tries back that were right. */
    void giveBack(List<TryKey> keys) {
        keys.forEach(key -> run("update sign_in_try set tries = greatest(tries - 1, 0) where key = :key", key));
    }

    /** Forgets all wrong tries of somebody who came in. */
    void forget(TryKey key) {
        run("delete from sign_in_try where key = :key", key);
    }

    /**
     * Locks what failed as often as it may.
     *
     * @return whether that is a lock that was not there before
     */
    boolean lockIfTooMany(TryKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(LOCK)
                                .setParameter("key", key.hash())
                                .setParameter("window", (double) WINDOW.toSeconds())
                                .setParameter("longest", (double) LONGEST_LOCK.toSeconds())
                                .setParameter("most", key.most())
                                .executeUpdate()
                        == 1);
    }

    private void run(String sql, TryKey key) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter("key", key.hash())
                .executeUpdate());
    }

    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from sign_in_try where greatest(since, locked_until) < now() - interval '1 day'")
                .executeUpdate());
    }
}
