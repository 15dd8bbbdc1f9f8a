package brussels.repere.rest.agenda.editing;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.editing.keeping.KeeperAccess;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who may keep which event: whoever may keep a collection for the same territory. Safe for use by several threads. */
@ApplicationScoped
class EventAccess {

    private final KeeperAccess access;
    private final EventRows events;

    EventAccess(KeeperAccess access, EventRows events) {
        this.access = access;
        this.events = events;
    }

    /** @throws ProblemException if they may keep none */
    void require() {
        access.require();
    }

    /**
     * @param territory null for the whole Region
     * @param target the id of the event; null for a new one
     * @throws ProblemException if they may not keep one for that territory
     */
    void requireFor(TerritoryKey territory, String target) {
        access.requireFor(territory, target);
    }

    boolean mayKeep(TerritoryKey territory) {
        return access.mayKeep(territory);
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
        return access.account();
    }

    /** Writes down what was done, in the transaction that does it. */
    void note(UUID event, String done) {
        note(account(), event, done);
    }

    /** @param account who did it; asked before where the work is done for them */
    void note(UUID account, UUID event, String done) {
        access.note(account, event, "event", done);
    }
}
