package brussels.repere.accounts.people;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;

/**
 * Changes accounts. Whatever changes what somebody may do ends the sessions of that person in the same transaction. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class AccountStore {

    private final EntityManager entities;
    private final SessionStore sessions;

    AccountStore(EntityManager entities, SessionStore sessions) {
        this.entities = entities;
        this.sessions = sessions;
    }

    /**
     * Adds an account that nobody has accepted yet.
     *
     * @param login as {@link LoginName#read} gives it; of no other account
     */
    public UUID add(String login, String name, Lang language, Collection<Grant> grants) {
        UUID id = UUID.randomUUID();
        QuarkusTransaction.joiningExisting().run(() -> {
            run(
                    "insert into account (id, login, name, language, state) values (?1, ?2, ?3, ?4, 'invited')",
                    id,
                    login,
                    name,
                    language.name());
            insertGrants(id, grants);
        });
        return id;
    }

    /** Replaces the roles of an account. */
    public void setGrants(UUID id, Collection<Grant> grants) {
        QuarkusTransaction.joiningExisting().run(() -> {
            run("delete from account_grant where account_id = ?1", id);
            insertGrants(id, grants);
            sessions.endAll(id);
        });
    }

    private void insertGrants(UUID id, Collection<Grant> grants) {
        grants.stream()
                .distinct()
                .forEach(grant -> run(
                        "insert into account_grant (account_id, role, scope) values (?1, ?2, ?3)",
                        id,
                        grant.role().code(),
                        Objects.requireNonNullElse(grant.scope(), "")));
    }

    /** Sets a password of the account, which is active from then on unless it is disabled, and ends its sessions. */
    public void setPassword(UUID id, String passwordHash) {
        QuarkusTransaction.joiningExisting().run(() -> {
            run(
                    "update account set password_hash = ?2,"
                            + " state = case when state = 'invited' then 'active' else state end where id = ?1",
                    id,
                    passwordHash);
            sessions.endAll(id);
        });
    }

    private void run(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        query.executeUpdate();
    }
}
