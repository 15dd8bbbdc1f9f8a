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
     * Finds the active account of a login and its password. Takes as long where there is none. Must be called outside of a
     * transaction, so that no connection waits for the hash.
     *
     * @param login as {@link LoginName#read} gives it
     */
    public Optional<UUID> find(String login, String password) {
        Optional<Stored> stored = QuarkusTransaction.requiringNew().call(() -> findStored(login));
        boolean right =
                PasswordHashing.matches(password, stored.map(Stored::hash).orElse(null));
        return right ? stored.map(Stored::id) : Optional.empty();
    }

    private Optional<Stored> findStored(String login) {
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
