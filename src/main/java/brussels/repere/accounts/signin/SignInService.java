package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.accounts.people.PasswordStore;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Lets people in and out. Safe for use by several threads; must be called outside of a transaction. */
@ApplicationScoped
public class SignInService {

    private static final String SIGN_IN = "sign-in";

    private final PasswordStore passwords;
    private final SessionStore sessions;
    private final AuditLog audit;

    SignInService(PasswordStore passwords, SessionStore sessions, AuditLog audit) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.audit = audit;
    }

    /**
     * Begins a session. The answer tells nobody which logins there are.
     *
     * @return the token of the session; empty for a wrong login or password
     */
    public Optional<String> signIn(String login, String password) {
        Optional<UUID> account = passwords.find(LoginName.read(login).orElse(""), password);
        if (account.isEmpty()) {
            audit.note(AuditEvent.now(null, SIGN_IN, AuditOutcome.FAILED, null));
        }
        return account.map(this::begin);
    }

    private String begin(UUID account) {
        return QuarkusTransaction.requiringNew().call(() -> {
            audit.note(AuditEvent.now(account, SIGN_IN, AuditOutcome.DONE, null));
            return sessions.begin(account, SessionStage.SIGNED_IN);
        });
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
