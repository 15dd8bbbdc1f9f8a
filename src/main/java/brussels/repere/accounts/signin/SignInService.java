package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.accounts.people.PasswordStore;
import brussels.repere.accounts.people.PasswordStore.PasswordCheck;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.SignInTries.TryOrigin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Lets people in with a password, and out. Safe for use by several threads; must be called outside of a transaction. */
@ApplicationScoped
public class SignInService {

    static final String SIGN_IN = "sign-in";

    private final PasswordStore passwords;
    private final SignInTries tries;
    private final SessionBeginning beginning;
    private final SessionStore sessions;
    private final AuditLog audit;

    SignInService(
            PasswordStore passwords,
            SignInTries tries,
            SessionBeginning beginning,
            SessionStore sessions,
            AuditLog audit) {
        this.passwords = passwords;
        this.tries = tries;
        this.beginning = beginning;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Begins a session, which is a whole one if no second factor is needed. The answer tells nobody which logins there are.
     *
     * @param client a hash that tells clients apart
     * @return the token of the session; empty for a wrong login or password
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<String> signIn(String login, String password, String client) {
        String read = LoginName.read(login).orElse("");
        TryOrigin origin = new TryOrigin(read.isEmpty() ? login.strip() : read, client);
        tries.begin(origin);
        PasswordCheck check = passwords.check(read, password);
        if (!check.right()) {
            tries.failed(origin, SIGN_IN, check.account());
            return Optional.empty();
        }
        SessionBeginning.Begun begun = beginning.afterPassword(check.account());
        if (begun.whole()) {
            tries.cameIn(origin);
        } else {
            tries.right(origin);
        }
        return Optional.of(begun.token());
    }

    /** Ends a session; nothing happens if there is none. */
    public void signOut(String token) {
        QuarkusTransaction.requiringNew().run(() -> {
            sessions.find(token)
                    .ifPresent(session ->
                            audit.note(AuditEvent.now(session.accountId(), "sign-out", AuditOutcome.DONE, null)));
            sessions.end(token);
        });
    }
}
