package brussels.repere.rest.editing.keeping;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.collections.CollectionRights;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Whether whoever asks may keep what is for a territory. Whoever keeps anything may read all of its kind. What was refused and done stands in the audit log.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class KeeperAccess {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final CurrentTerritoryMap maps;
    private final AuditLog audit;

    KeeperAccess(AccessCheck access, CurrentActor actor, CurrentTerritoryMap maps, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.maps = maps;
        this.audit = audit;
    }

    /** @throws ProblemException if they may keep nothing */
    public void require() {
        access.require(Action.KEEP_COLLECTIONS);
    }

    /**
     * @param territory null for the whole Region
     * @param target the id of what is kept; null for something new
     * @throws ProblemException if they may not keep it
     */
    public void requireFor(TerritoryKey territory, String target) {
        require();
        access.require(mayKeep(territory) ? Decision.ALLOWED : Decision.REFUSED, Action.KEEP_COLLECTIONS, target);
    }

    public boolean mayKeep(TerritoryKey territory) {
        Actor who = actor.get();
        return new CollectionRights(maps.get()).mayKeep(who, territory);
    }

    public UUID account() {
        return actor.get().accountId();
    }

    /**
     * Writes down what was done, in the transaction that does it.
     *
     * @param account who did it; asked before where the work is done for them
     */
    public void note(UUID account, UUID target, String... details) {
        audit.note(
                AuditEvent.now(account, Action.KEEP_COLLECTIONS.code(), AuditOutcome.DONE, target.toString(), details));
    }
}
