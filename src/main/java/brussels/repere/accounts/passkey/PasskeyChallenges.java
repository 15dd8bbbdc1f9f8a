package brussels.repere.accounts.passkey;

import brussels.repere.accounts.secret.SecretToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/**
 * What devices are asked to sign, in the database, for all instances. A challenge counts once, whatever comes of it, for five minutes, and
 * only for the browser that asked. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class PasskeyChallenges {

    public static final Duration VALIDITY = Duration.ofMinutes(5);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String INSERT =
            """
            insert into passkey_challenge (token_hash, challenge, account_id, purpose)
            values (:hash, :challenge, :account, :purpose)
            on conflict (token_hash) do update set challenge = excluded.challenge, account_id = excluded.account_id,
                purpose = excluded.purpose, created_at = now()""";

    private static final String TAKE =
            """
            delete from passkey_challenge where token_hash = :hash and purpose = :purpose
            returning challenge, account_id, created_at > now() - :seconds * interval '1 second' as fresh""";

    private final EntityManager entities;

    PasskeyChallenges(EntityManager entities) {
        this.entities = entities;
    }

    /** What the signature is for. */
    public enum Purpose {
        SIGN_IN,
        REGISTRATION;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param account whose passkey it must be; null where the passkey says it */
    public record Challenge(byte[] bytes, UUID account) {}

    /**
     * Makes a challenge; the one that the same browser had counts no more.
     *
     * @param token what the browser holds
     * @param account whose passkey it must be; null where the passkey says it
     */
    public Challenge create(String token, Purpose purpose, UUID account) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        QuarkusTransaction.requiringNew().run(() -> {
            NativeQuery<?> insert = entities.createNativeQuery(INSERT).unwrap(NativeQuery.class);
            insert.setParameter("hash", SecretToken.hash(token))
                    .setParameter("challenge", bytes)
                    .setParameter("account", account, UUID.class)
                    .setParameter("purpose", purpose.code())
                    .executeUpdate();
        });
        return new Challenge(bytes, account);
    }

    /** Takes the challenge of a browser, which counts no more then. */
    public Optional<Challenge> take(String token, Purpose purpose) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> rows = entities.createNativeQuery(TAKE, Tuple.class)
                    .setParameter("hash", SecretToken.hash(token))
                    .setParameter("purpose", purpose.code())
                    .setParameter("seconds", (double) VALIDITY.toSeconds())
                    .getResultList();
            return rows.stream()
                    .map(Tuple.class::cast)
                    .filter(row -> row.get("fresh", Boolean.class))
                    .map(row -> new Challenge(row.get("challenge", byte[].class), row.get("account_id", UUID.class)))
                    .findFirst();
        });
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "delete from passkey_challenge where created_at < now() - :seconds * interval '1 second'")
                .setParameter("seconds", (double) VALIDITY.toSeconds())
                .executeUpdate());
    }
}
