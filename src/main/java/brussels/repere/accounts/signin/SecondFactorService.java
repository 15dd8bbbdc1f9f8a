package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.SignInTries.TryOrigin;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/**
 * The second step of a sign-in, and setting it up. Each step ends the session that led to it and begins another one. Safe for use by
 * several threads; must be called outside of a transaction.
 */
@ApplicationScoped
public class SecondFactorService {

    private static final String CODE = "second-factor-code";
    private static final String SETUP = "second-factor-setup";

    private final SecondFactorStore secondFactors;
    private final SignInTries tries;
    private final SessionBeginning beginning;
    private final SessionStore sessions;
    private final AuditLog audit;

    SecondFactorService(
            SecondFactorStore secondFactors,
            SignInTries tries,
            SessionBeginning beginning,
            SessionStore sessions,
            AuditLog audit) {
        this.secondFactors = secondFactors;
        this.tries = tries;
        this.beginning = beginning;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param recoveryCodes codes on paper, told this once */
    public record SetUp(String token, List<String> recoveryCodes) {}

    /**
     * Makes a session that waits for a code a whole one.
     *
     * @param token of the session
     * @param code of the app, or one on paper
     * @return the token of the new session; empty for a wrong code
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<String> enterCode(OpenSession session, String token, String code, String client) {
        if (session.stage() != SessionStage.CODE_NEEDED) {
            return Optional.empty();
        }
        TryOrigin origin = new TryOrigin(session.login(), client);
        tries.begin(origin);
        Optional<String> begun = QuarkusTransaction.requiringNew().call(() -> {
            if (!secondFactors.accept(session.accountId(), code)) {
                return Optional.empty();
            }
            sessions.end(token);
            return Optional.of(beginning.whole(session.accountId()));
        });
        if (begun.isEmpty()) {
            tries.failed(origin, CODE, session.accountId());
        } else {
            tries.cameIn(origin);
        }
        return begun;
    }

    /**
     * Sets a second factor up with its first code, and begins a whole session; all others end.
     *
     * @return empty for a wrong code
     * @throws TooManyTries if nothing may be tried now
     */
    public Optional<SetUp> confirm(OpenSession session, String code, String client) {
        TryOrigin origin = new TryOrigin(session.login(), client);
        tries.begin(origin);
        Optional<SetUp> done = QuarkusTransaction.requiringNew()
                .call(() -> secondFactors.confirm(session.accountId(), code).map(codes -> {
                    audit.note(AuditEvent.now(session.accountId(), SETUP, AuditOutcome.DONE, null));
                    sessions.endAll(session.accountId());
                    return new SetUp(beginning.whole(session.accountId()), codes);
                }));
        if (done.isEmpty()) {
            tries.failed(origin, SETUP, session.accountId());
        } else {
            tries.cameIn(origin);
        }
        return done;
    }
}
