package brussels.repere.rest.agenda;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.agenda.EventsAnswer.OneEvent;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Single events as everybody may read them. Safe for use by several threads. */
@ApplicationScoped
public class PublishedEvents {

    private static final int MAX_OCCURRENCES = 12;

    private final EventRows rows;
    private final EventViews views;
    private final CurrentCoverageMap coverage;
    private final BrusselsClock clock;

    PublishedEvents(EventRows rows, EventViews views, CurrentCoverageMap coverage, BrusselsClock clock) {
        this.rows = rows;
        this.views = views;
        this.coverage = coverage;
        this.clock = clock;
    }

    /** Finds one that is published or cancelled, also one that is over. */
    public Optional<AgendaEvent> find(UUID id) {
        return rows.find(id).filter(event -> event.status().isPublic());
    }

    public OneEvent present(AgendaEvent event, Lang lang) {
        ZonedDateTime now = clock.now();
        List<OccurrenceView> occurrences =
                OccurrenceFinder.find(event.content().schedule(), now, now.plusDays(OccurrenceFinder.MAX_DAYS)).stream()
                        .limit(MAX_OCCURRENCES)
                        .map(occurrence -> OccurrenceView.of(occurrence, event.status(), lang))
                        .toList();
        return new OneEvent(
                coverage.get().territory().generation(),
                views.view(views.details(event), coverage.get().territory(), lang),
                occurrences);
    }
}
