package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.people.PasswordStore;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.secret.PasswordHashing;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.SignInTries.TryOrigin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * What somebody who is signed in does only with the password: choosing another one, and renewing the second factor. Safe for use by
 * several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class PasswordChange {

    private static final String ACTION = "password-change";

    private final PasswordStore passwords;
    private final AccountStore accounts;
    private final SecondFactorStore secondFactors;
    private final SessionStore sessions;
    private final SignInTries tries;
    private final AuditLog audit;

    PasswordChange(
            PasswordStore passwords,
            AccountStore accounts,
            SecondFactorStore secondFactors,
            SessionStore sessions,
            SignInTries tries,
            AuditLog audit) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.tries = tries;
        this.audit = audit;
    }

    /**
     * Changes the password; all sessions end, and another one begins.
     *
     * @param password one that {@link brussels.repere.accounts.secret.PasswordRules} accepts
     * @return the token of the new session; empty if the current password is another
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<String> change(OpenSession session, String current, String password, String client) {
        if (!isRight(session, current, client, ACTION)) {
            return Optional.empty();
        }
        String hash = PasswordHashing.hash(password);
        return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
            accounts.setPassword(session.accountId(), hash);
            audit.note(AuditEvent.now(session.accountId(), ACTION, AuditOutcome.DONE, null));
            return sessions.begin(session.accountId(), SessionStage.SIGNED_IN);
        }));
    }

    /**
     * Prepares another second factor; the one that is there counts until a code of the other was given.
     *
     * @return its secret; empty if the password is another
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<String> prepareSecondFactor(OpenSession session, String password, String client) {
        return isRight(session, password, client, "second-factor-renewal")
                ? Optional.of(secondFactors.prepare(session.accountId()))
                : Optional.empty();
    }

    /** Asks for the password again before what is delicate; what is wrong is counted and noted. */
    boolean isRight(OpenSession session, String password, String client, String action) {
        TryOrigin origin = new TryOrigin(session.login(), client);
        tries.begin(origin);
        boolean right = passwords.check(session.login(), password).right();
        if (right) {
            tries.right(origin);
        } else {
            tries.failed(origin, action, session.accountId());
        }
        return right;
    }
}
