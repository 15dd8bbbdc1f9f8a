package brussels.repere.rest.accounts;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;

/** Refuses what whoever is signed in may not do, and notes that it was asked. Safe for use by several threads. */
@ApplicationScoped
public class AccessCheck {

    private final CurrentActor actor;
    private final AuditLog audit;

    AccessCheck(CurrentActor actor, AuditLog audit) {
        this.actor = actor;
        this.audit = audit;
    }

    /**
     * Requires an action that concerns no record, such as managing accounts.
     *
     * @throws ProblemException if it is not allowed
     */
    public void require(Action action) {
        if (Permissions.decide(actor.get(), action) != Decision.ALLOWED) {
            throw refuse(action, null);
        }
    }

    /**
     * Requires that something is allowed, or may at least be proposed.
     *
     * @param decision what {@link Permissions} decided
     * @param target what it concerns, such as the id of a service; null for nothing in particular
     * @return the decision, which is not {@link Decision#REFUSED}
     * @throws ProblemException if it is refused
     */
    public Decision require(Decision decision, Action action, String target) {
        if (decision == Decision.REFUSED) {
            throw refuse(action, target);
        }
        return decision;
    }

    private ProblemException refuse(Action action, String target) {
        audit.note(AuditEvent.now(actor.get().accountId(), action.code(), AuditOutcome.REFUSED, target));
        return new ProblemException(ProblemType.FORBIDDEN);
    }
}
