package brussels.repere.directory.crisis;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.accounts.secret.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Knows which devices may keep their copy of the roster. A session ends after half an hour without use; a copy that ended with it would be
 * gone when it is needed. So a device has a leave of its own, which ends after some days, with the account, its password or its right to
 * read. It gives access to nothing. Joins a transaction. Safe for use by several threads.
 */
@ApplicationScoped
public class DeviceCopies {

    /** Of one person; the oldest go. */
    private static final int MAX_DEVICES = 20;

    private final EntityManager entities;
    private final AccountReader accounts;
    private final RosterSettings settings;

    DeviceCopies(EntityManager entities, AccountReader accounts, RosterSettings settings) {
        this.entities = entities;
        this.accounts = accounts;
        this.settings = settings;
    }

    /** The secret of a leave, known to the device alone, and when it ends. */
    public record Leave(String token, Instant until) {}

    /** Gives a device leave to keep what an account may read. */
    @Transactional
    public Leave grant(UUID account) {
        run("delete from crisis_device where expires_at < now()");
        String token = SecretToken.create();
        Instant until = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(settings.deviceDays(), ChronoUnit.DAYS);
        entities.createNativeQuery(
                        """
                        delete from crisis_device where account_id = :account and token_hash not in (
                            select token_hash from crisis_device where account_id = :account
                            order by expires_at desc limit :others)""")
                .setParameter("account", account)
                .setParameter("others", MAX_DEVICES - 1)
                .executeUpdate();
        entities.createNativeQuery(
                        "insert into crisis_device (token_hash, account_id, expires_at) values (:hash, :account, :until)")
                .setParameter("hash", SecretToken.hash(token))
                .setParameter("account", account)
                .setParameter("until", until)
                .executeUpdate();
        return new Leave(token, until);
    }

    /** Returns whether a device may go on to keep its copy; false for a secret that nobody was given. */
    @Transactional
    public boolean isValid(String token) {
        List<?> found = entities.createNativeQuery(
                        """
                        select d.account_id from crisis_device d join account a on a.id = d.account_id
                        where d.token_hash = :hash and d.expires_at > now() and a.state = 'active'""",
                        UUID.class)
                .setParameter("hash", SecretToken.hash(token))
                .getResultList();
        return found.stream()
                .map(UUID.class::cast)
                .map(accounts::find)
                .flatMap(Optional::stream)
                .anyMatch(DeviceCopies::mayRead);
    }

    private static boolean mayRead(Account account) {
        Actor actor = new Actor(account.id(), account.name(), account.grants());
        return Permissions.decide(actor, Action.READ_CRISIS_ROSTER, grant -> ScopeRelation.OWN) == Decision.ALLOWED;
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
