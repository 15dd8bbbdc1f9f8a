package brussels.repere.accounts.secret;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * A random key for each day by which all instances tell clients apart in the same way. It stands in the database sealed by
 * {@code repere.accounts.key}, never in clear, until the day is over; then nobody can recognise a client of that day any more, whoever
 * has both. Without that setting instances share no key. Safe for use by several threads.
 */
@ApplicationScoped
public class SharedDayKey {

    private static final Logger LOG = Logger.getLogger(SharedDayKey.class);
    private static final int BYTES = 32;

    private final EntityManager entities;
    private final SecretSeal seal;
    private final SecureRandom random = new SecureRandom();
    private final Map<LocalDate, byte[]> keys = new ConcurrentHashMap<>();
    private boolean warned;

    SharedDayKey(EntityManager entities, SecretSeal seal) {
        this.entities = entities;
        this.seal = seal;
    }

    /** Whether instances can share a key. */
    public boolean isPossible() {
        return seal.isShared();
    }

    /** Finds the key of a day in memory; the database is not asked. */
    public Optional<byte[]> find(LocalDate day) {
        return Optional.ofNullable(keys.get(day));
    }

    /** Reads the keys of a day and of the next one, which whoever asks first makes, and forgets those of days before. */
    public void follow(LocalDate today) {
        if (!isPossible()) {
            return;
        }
        follow(today, today);
        follow(today.plusDays(1), today);
        keys.keySet().removeIf(day -> day.isBefore(today));
    }

    private void follow(LocalDate day, LocalDate today) {
        String stored = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("delete from client_key where day < :today")
                    .setParameter("today", today)
                    .executeUpdate();
            List<?> known = read(day);
            if (known.isEmpty()) {
                entities.createNativeQuery(
                                "insert into client_key (day, sealed) values (:day, :sealed) on conflict do nothing")
                        .setParameter("day", day)
                        .setParameter("sealed", seal.seal(create(), context(day)))
                        .executeUpdate();
                known = read(day);
            }
            return (String) known.get(0);
        });
        Optional<String> opened = seal.open(stored, context(day));
        if (opened.isPresent()) {
            keys.put(day, Base64.getDecoder().decode(opened.get()));
        } else if (!warned) {
            warned = true;
            LOG.warn(
                    "Another instance on this database has another repere.accounts.key: limits for clients hold for each instance alone");
        }
    }

    private List<?> read(LocalDate day) {
        return entities.createNativeQuery("select sealed from client_key where day = :day", String.class)
                .setParameter("day", day)
                .getResultList();
    }

    private String create() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String context(LocalDate day) {
        return "clients of " + day;
    }
}
