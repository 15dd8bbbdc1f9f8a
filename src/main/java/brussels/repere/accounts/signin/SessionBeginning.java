package brussels.repere.accounts.signin;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountStore;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Begins sessions: whole ones, and those that wait for a second factor. Safe for use by several threads. */
@ApplicationScoped
public class SessionBeginning {

    private final AccountReader accounts;
    private final AccountStore store;
    private final SecondFactorStore secondFactors;
    private final SecondFactorPolicy policy;
    private final SessionStore sessions;
    private final AuditLog audit;

    SessionBeginning(
            AccountReader accounts,
            AccountStore store,
            SecondFactorStore secondFactors,
            SecondFactorPolicy policy,
            SessionStore sessions,
            AuditLog audit) {
        this.accounts = accounts;
        this.store = store;
        this.secondFactors = secondFactors;
        this.policy = policy;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** @param whole whether nothing more is needed to be signed in */
    record Begun(String token, boolean whole) {}

    /** Begins a session for somebody whose password was right. */
    Begun afterPassword(UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Account account = accounts.find(id).orElseThrow();
            if (account.secondFactor()) {
                return new Begun(sessions.begin(id, SessionStage.CODE_NEEDED), false);
            }
            if (policy.isDemandedOf(account.grants())) {
                secondFactors.prepare(id);
                return new Begun(sessions.begin(id, SessionStage.SECOND_FACTOR_SETUP), false);
            }
            return new Begun(whole(id), true);
        });
    }

    /** Begins a whole session, for somebody who has proved who they are. */
    public String whole(UUID id) {
        return whole(id, new String[0]);
    }

    /** @param by how they proved it, for the audit log */
    String whole(UUID id, String... by) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            audit.note(AuditEvent.now(id, SignInService.SIGN_IN, AuditOutcome.DONE, null, by));
            store.noteSignIn(id);
            return sessions.begin(id, SessionStage.SIGNED_IN);
        });
    }
}
