package brussels.repere.accounts.session;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.secret.SecretToken;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps sessions in the database, so that all instances know them and an end counts at once everywhere. A session ends when it is not
 * used for a time, when it is old, when its person signs out, and when anything about the account changes that it was begun with.
 * Times are those of the database. Safe for use by several threads.
 */
@ApplicationScoped
public class SessionStore {

    /** A sign-in that waits for its code. */
    private static final Duration LONGEST_HALF = Duration.ofMinutes(15);

    private static final String STILL_OPEN =
            """
            s.seen_at > now() - cast(:idle as double precision) * interval '1 second'
            and s.created_at > now() - interval '1 second'
                * cast(case when s.stage = 'signed-in' then :longest else :half end as double precision)""";

    private static final String FIND =
            """
            select a.id, a.login, a.name, a.language, s.stage, s.seen_at < now() - interval '1 minute' as unseen,
                g.role, g.scope
            from account_session s
            join account a on a.id = s.account_id
            left join account_grant g on g.account_id = a.id
            where s.token_hash = :hash and a.state = 'active' and\s"""
                    + STILL_OPEN;

    private final EntityManager entities;
    private final Duration idle;
    private final Duration longest;

    SessionStore(
            EntityManager entities,
            @ConfigProperty(name = "repere.accounts.session-idle", defaultValue = "30m") Duration idle,
            @ConfigProperty(name = "repere.accounts.session-longest", defaultValue = "12h") Duration longest) {
        this.entities = entities;
        this.idle = idle;
        this.longest = longest;
    }

    /** Begins a session and returns its token, which is known to nobody else. */
    public String begin(UUID accountId, SessionStage stage) {
        String token = SecretToken.create();
        QuarkusTransaction.joiningExisting().run(() -> entities.createNativeQuery(
                        "insert into account_session (token_hash, account_id, stage) values (:hash, :account, :stage)")
                .setParameter("hash", SecretToken.hash(token))
                .setParameter("account", accountId)
                .setParameter("stage", stage.code())
                .executeUpdate());
        return token;
    }

    /** Finds the session of a token, and notes, once a minute at most, that it is used. */
    public Optional<OpenSession> find(String token) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            List<?> rows = entities.createNativeQuery(FIND, Tuple.class)
                    .setParameter("hash", SecretToken.hash(token))
                    .setParameter("idle", idle.toSeconds())
                    .setParameter("longest", longest.toSeconds())
                    .setParameter("half", LONGEST_HALF.toSeconds())
                    .getResultList();
            if (rows.isEmpty()) {
                return Optional.empty();
            }
            Tuple first = (Tuple) rows.get(0);
            if (first.get("unseen", Boolean.class)) {
                touch(token);
            }
            return Optional.of(new OpenSession(
                    first.get("id", UUID.class),
                    first.get("login", String.class),
                    first.get("name", String.class),
                    Lang.find(first.get("language", String.class)).orElse(Lang.DEFAULT),
                    readGrants(rows),
                    SessionStage.of(first.get("stage", String.class))));
        });
    }

    /** A role that this version does not know gives no right. */
    private static Set<Grant> readGrants(List<?> rows) {
        Set<Grant> grants = new HashSet<>();
        for (Object row : rows) {
            String scope = ((Tuple) row).get("scope", String.class);
            Optional.ofNullable(((Tuple) row).get("role", String.class))
                    .flatMap(Role::find)
                    .ifPresent(role -> grants.add(new Grant(role, scope.isEmpty() ? null : scope)));
        }
        return grants;
    }

    private void touch(String token) {
        entities.createNativeQuery("update account_session set seen_at = now() where token_hash = :hash")
                .setParameter("hash", SecretToken.hash(token))
                .executeUpdate();
    }

    public void end(String token) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("delete from account_session where token_hash = :hash")
                        .setParameter("hash", SecretToken.hash(token))
                        .executeUpdate());
    }

    /** Ends all sessions of an account: what they were begun with has changed. */
    public void endAll(UUID accountId) {
        QuarkusTransaction.joiningExisting()
                .run(() -> entities.createNativeQuery("delete from account_session where account_id = :account")
                        .setParameter("account", accountId)
                        .executeUpdate());
    }

    @Scheduled(every = "10m", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetEnded() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from account_session s where not (" + STILL_OPEN + ")")
                        .setParameter("idle", idle.toSeconds())
                        .setParameter("longest", longest.toSeconds())
                        .setParameter("half", LONGEST_HALF.toSeconds())
                        .executeUpdate());
    }
}
