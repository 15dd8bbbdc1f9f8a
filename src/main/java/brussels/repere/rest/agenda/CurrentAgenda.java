package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.cache.SingleEntryCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * The events that everybody may read and that were not over when the day began, read once for each state of them: what is over in the meantime is left out by
 * whoever lists times. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentAgenda {

    private final EventRows rows;
    private final BrusselsClock clock;
    private final SingleEntryCache<AgendaState, List<AgendaEvent>> events;

    CurrentAgenda(EventRows rows, BrusselsClock clock) {
        this.rows = rows;
        this.clock = clock;
        this.events = new SingleEntryCache<>(state -> List.copyOf(
                rows.listPublicFrom(state.day().atStartOfDay(BrusselsClock.ZONE).toInstant())));
    }

    private record AgendaState(String events, LocalDate day) {}

    /** Lists those that are not over now, by the start of their first time. */
    public List<AgendaEvent> list() {
        ZonedDateTime now = clock.now();
        return events.get(new AgendaState(rows.readState(), now.toLocalDate())).stream()
                .filter(event -> event.overAt() == null || event.overAt().isAfter(now.toInstant()))
                .toList();
    }
}
