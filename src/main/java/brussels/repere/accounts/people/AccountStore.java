package brussels.repere.accounts.people;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Changes accounts. Whatever changes what somebody may do ends the sessions of that person in the same transaction. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class AccountStore {

    private static final List<String> ACCOUNT_TABLES = List.of(
            "account_grant",
            "account_identity",
            "account_session",
            "account_invitation",
            "account_recovery_code",
            "account_passkey");

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

    /** False if there is no such account, or it is erased. */
    public boolean describe(UUID id, String name, Lang language) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> run(
                                "update account set name = ?2, language = ?3 where id = ?1 and state <> 'erased'",
                                id,
                                name,
                                language.name())
                        > 0);
    }

    /** Takes password, second factor, passkeys and links to a provider away; whoever it is needs an invitation. False if the account may not be used any more. */
    public boolean resetSecrets(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            int changed = run(
                    "update account set state = 'invited', password_hash = null, otp_secret = null, otp_pending = null"
                            + " where id = ?1 and state in ('invited', 'active')",
                    id);
            if (changed > 0) {
                run("delete from account_recovery_code where account_id = ?1", id);
                run("delete from account_identity where account_id = ?1", id);
                run("delete from account_passkey where account_id = ?1", id);
                sessions.endAll(id);
            }
            return changed > 0;
        });
    }

    /** Disables an account, and its sessions, passkeys and invitation with it. False if there is none that could be used. */
    public boolean disable(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            int changed =
                    run("update account set state = 'disabled' where id = ?1 and state in ('invited', 'active')", id);
            run("delete from account_invitation where account_id = ?1", id);
            run("delete from account_passkey where account_id = ?1", id);
            sessions.endAll(id);
            return changed > 0;
        });
    }

    /** Lets a disabled account be used again, with its password if it has one. False if it is not disabled. */
    public boolean enable(UUID id) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> run(
                                "update account set state = case when password_hash is null then 'invited' else 'active' end"
                                        + " where id = ?1 and state = 'disabled'",
                                id)
                        > 0);
    }

    /** Erases for good who somebody is; what was done stays under the id. False if there is nothing to erase. */
    public boolean erase(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            int changed = run(
                    "update account set state = 'erased', login = null, name = null, password_hash = null,"
                            + " otp_secret = null, otp_pending = null, signed_in_at = null"
                            + " where id = ?1 and state <> 'erased'",
                    id);
            for (String table : ACCOUNT_TABLES) {
                run("delete from " + table + " where account_id = ?1", id);
            }
            return changed > 0;
        });
    }

    public void noteSignIn(UUID id) {
        QuarkusTransaction.joiningExisting()
                .run(() -> run("update account set signed_in_at = now() where id = ?1", id));
    }

    private int run(String sql, Object... parameters) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }
}
