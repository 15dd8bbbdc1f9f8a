package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountState;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.secret.PasswordHashing;
import brussels.repere.accounts.secret.SecretToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Invitations: links with which somebody chooses a password, once and within seven days. Another invitation replaces the one before.
 * Safe for use by several threads; must be called outside of a transaction, except {@link #invite}.
 */
@ApplicationScoped
public class InvitationService {

    private static final String UPSERT =
            """
            insert into account_invitation (account_id, token_hash, expires_at)
            values (:account, :hash, now() + interval '7 days')
            on conflict (account_id) do update set token_hash = excluded.token_hash, expires_at = excluded.expires_at""";

    private static final String OF_TOKEN = "token_hash = :hash and expires_at > now()";

    private final EntityManager entities;
    private final AccountReader accounts;
    private final AccountStore store;
    private final SessionBeginning beginning;
    private final AuditLog audit;

    InvitationService(
            EntityManager entities,
            AccountReader accounts,
            AccountStore store,
            SessionBeginning beginning,
            AuditLog audit) {
        this.entities = entities;
        this.accounts = accounts;
        this.store = store;
        this.beginning = beginning;
        this.audit = audit;
    }

    /**
     * Invites somebody; password and second factor that were there are gone, and so are all sessions.
     *
     * @param by who invites; null for the operator
     * @return the token for the link, which nobody can read again; empty if the account is disabled, erased or not there
     */
    public Optional<String> invite(UUID account, UUID by) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!store.resetSecrets(account)) {
                return Optional.empty();
            }
            String token = SecretToken.create();
            entities.createNativeQuery(UPSERT)
                    .setParameter("account", account)
                    .setParameter("hash", SecretToken.hash(token))
                    .executeUpdate();
            audit.note(AuditEvent.now(by, "invitation", AuditOutcome.DONE, account.toString()));
            return Optional.of(token);
        });
    }

    /** Finds whom an invitation is for; empty once it was accepted or replaced, and when it is too old. */
    public Optional<Account> find(String token) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> found = entities.createNativeQuery(
                            "select account_id from account_invitation where " + OF_TOKEN, UUID.class)
                    .setParameter("hash", SecretToken.hash(token))
                    .getResultList();
            return found.stream()
                    .map(UUID.class::cast)
                    .flatMap(id -> accounts.find(id).stream())
                    .filter(account -> account.state() == AccountState.INVITED)
                    .findFirst();
        });
    }

    /**
     * Accepts an invitation and begins a session, which may wait for a second factor.
     *
     * @param password one that {@link brussels.repere.accounts.secret.PasswordRules} accepts
     * @return the token of the session; empty if the invitation counts no more
     */
    public Optional<String> accept(String token, String password) {
        Optional<Account> invited = find(token);
        if (invited.isEmpty()) {
            return Optional.empty();
        }
        UUID id = invited.get().id();
        String hash = PasswordHashing.hash(password);
        return QuarkusTransaction.requiringNew().call(() -> {
            int taken = entities.createNativeQuery("delete from account_invitation where " + OF_TOKEN)
                    .setParameter("hash", SecretToken.hash(token))
                    .executeUpdate();
            if (taken == 0) {
                return Optional.empty();
            }
            store.setPassword(id, hash);
            audit.note(AuditEvent.now(id, "invitation-acceptance", AuditOutcome.DONE, null));
            return Optional.of(beginning.afterPassword(id).token());
        });
    }
}
