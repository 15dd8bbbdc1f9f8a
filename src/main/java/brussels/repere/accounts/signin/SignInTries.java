package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.signin.TryCounter.TryKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * How often a password or a code may be wrong: five times in a quarter of an hour for a login, also one that does not exist, and thirty
 * times for one client. Safe for use by several threads; must be called outside of a transaction.
 */
@ApplicationScoped
class SignInTries {

    private static final int MOST_OF_LOGIN = 5;
    private static final int MOST_OF_CLIENT = 30;

    private final TryCounter counter;
    private final AuditLog audit;

    SignInTries(TryCounter counter, AuditLog audit) {
        this.counter = counter;
        this.audit = audit;
    }

    /**
     * Whose try it is.
     *
     * @param login null where only the client is known
     * @param client a hash
     */
    record TryOrigin(String login, String client) {

        /** Somebody of whom nothing is known yet but the client: there is no login that could be locked for somebody else. */
        static TryOrigin ofClient(String client) {
            return new TryOrigin(null, client);
        }

        private TryKey loginKey() {
            return new TryKey("login", login, MOST_OF_LOGIN);
        }

        private TryKey clientKey() {
            return new TryKey("client", client, MOST_OF_CLIENT);
        }

        private List<TryKey> keys() {
            return login == null ? List.of(clientKey()) : List.of(clientKey(), loginKey());
        }
    }

    /** @throws TooManyTries if nothing may be compared now */
    void begin(TryOrigin origin) {
        counter.reserve(origin.keys());
    }

    /**
     * @param action what was tried
     * @param account of the login; null where there is none
     */
    void failed(TryOrigin origin, String action, UUID account, String... details) {
        String target = Objects.toString(account, null);
        audit.note(AuditEvent.now(null, action, AuditOutcome.FAILED, target, details));
        for (TryKey key : origin.keys()) {
            if (counter.lockIfTooMany(key)) {
                audit.note(AuditEvent.now(null, "lock", AuditOutcome.DONE, target, key.kind()));
            }
        }
    }

    /** The password was right, and a code is still to come: earlier wrong tries stay counted. */
    void right(TryOrigin origin) {
        counter.giveBack(origin.keys());
    }

    void cameIn(TryOrigin origin) {
        counter.giveBack(List.of(origin.clientKey()));
        counter.forget(origin.loginKey());
    }
}
