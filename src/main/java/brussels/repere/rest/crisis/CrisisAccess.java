package brussels.repere.rest.crisis;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.crisis.CrisisRights;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may read and keep the roster. What was refused and done stands in the audit log. Safe for use by several threads. */
@ApplicationScoped
class CrisisAccess {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final AuditLog audit;

    CrisisAccess(AccessCheck access, CurrentActor actor, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.audit = audit;
    }

    /** @throws brussels.repere.rest.problem.ProblemException if they may read nothing of it */
    void requireRead() {
        access.require(Action.READ_CRISIS_ROSTER);
    }

    /** @throws brussels.repere.rest.problem.ProblemException if they may keep nothing of it */
    void requireKeep() {
        access.require(Action.KEEP_CRISIS_ROSTER);
    }

    /**
     * @param bassin null for the whole Region
     * @param target the id of what is changed; null for something new
     * @throws brussels.repere.rest.problem.ProblemException if they may not keep what is there
     */
    void requireKeep(String bassin, UUID target) {
        requireKeep();
        access.require(
                mayKeep(bassin) ? Decision.ALLOWED : Decision.REFUSED,
                Action.KEEP_CRISIS_ROSTER,
                target == null ? null : target.toString());
    }

    boolean mayRead(String bassin) {
        return CrisisRights.mayRead(who(), bassin);
    }

    boolean mayKeep(String bassin) {
        return CrisisRights.mayKeep(who(), bassin);
    }

    private Actor who() {
        return actor.get();
    }

    UUID account() {
        return who().accountId();
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(UUID target, String... details) {
        note(Action.KEEP_CRISIS_ROSTER, target, details);
    }

    void note(Action action, UUID target, String... details) {
        audit.note(AuditEvent.now(
                account(), action.code(), AuditOutcome.DONE, target == null ? null : target.toString(), details));
    }
}
