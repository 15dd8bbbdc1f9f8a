package brussels.repere.rest.agenda.editing;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.collections.CollectionRights;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who may keep which event: whoever may keep a collection for the same territory. Whoever keeps any may read all. What was refused and done stands in the audit
 * log. Safe for use by several threads.
 */
@ApplicationScoped
class EventAccess {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final EventRows events;
    private final CurrentTerritoryMap maps;
    private final AuditLog audit;

    EventAccess(AccessCheck access, CurrentActor actor, EventRows events, CurrentTerritoryMap maps, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.events = events;
        this.maps = maps;
        this.audit = audit;
    }

    /** @throws ProblemException if they may keep none */
    void require() {
        access.require(Action.KEEP_COLLECTIONS);
    }

    /**
     * @param territory null for the whole Region
     * @param target the id of the event; null for a new one
     * @throws ProblemException if they may not keep one for that territory
     */
    void requireFor(TerritoryKey territory, String target) {
        require();
        access.require(mayKeep(territory) ? Decision.ALLOWED : Decision.REFUSED, Action.KEEP_COLLECTIONS, target);
    }

    boolean mayKeep(TerritoryKey territory) {
        Actor who = actor.get();
        return new CollectionRights(maps.get()).mayKeep(who, territory);
    }

    /** @throws ProblemException if there is none, or they may keep none at all */
    AgendaEvent getToRead(UUID id) {
        require();
        return events.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_EVENT));
    }

    /** @throws ProblemException if there is none, or not for them */
    AgendaEvent getToChange(UUID id) {
        AgendaEvent event = getToRead(id);
        requireFor(event.content().territory(), id.toString());
        return event;
    }

    UUID account() {
        return actor.get().accountId();
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(UUID event, String done) {
        note(account(), event, done);
    }

    /** @param account who did it; asked before where the work is done for them */
    void note(UUID account, UUID event, String done) {
        audit.note(AuditEvent.now(
                account, Action.KEEP_COLLECTIONS.code(), AuditOutcome.DONE, event.toString(), "event", done));
    }
}
