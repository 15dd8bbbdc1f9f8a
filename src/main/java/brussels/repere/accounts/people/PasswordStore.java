package brussels.repere.accounts.people;

import brussels.repere.accounts.secret.PasswordHashing;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Compares passwords with what is stored of them. Safe for use by several threads. */
@ApplicationScoped
public class PasswordStore {

    private final EntityManager entities;

    PasswordStore(EntityManager entities) {
        this.entities = entities;
    }

    private record Stored(UUID id, String hash) {}

    /**
     * What came of comparing.
     *
     * @param account of the login, also for a wrong password; null where there is none that may sign in
     */
    public record PasswordCheck(UUID account, boolean right) {}

    /**
     * Compares a password with that of an active account. Takes as long where there is none. Must be called outside of a transaction,
     * so that no connection waits for the hash.
     *
     * @param login as {@link LoginName#read} gives it
     */
    public PasswordCheck check(String login, String password) {
        Optional<Stored> stored = QuarkusTransaction.requiringNew().call(() -> find(login));
        boolean right =
                PasswordHashing.matches(password, stored.map(Stored::hash).orElse(null));
        return new PasswordCheck(stored.map(Stored::id).orElse(null), right);
    }

    private Optional<Stored> find(String login) {
        List<?> rows = entities.createNativeQuery(
                        "select id, password_hash from account where login = :login and state = 'active'", Tuple.class)
                .setParameter("login", login)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stored(row.get("id", UUID.class), row.get("password_hash", String.class)))
                .findFirst();
    }
}
