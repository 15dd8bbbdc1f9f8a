package brussels.repere.rest.agenda.editing;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.exchange.agenda.EventFormWriter;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.agenda.OccurrenceView;
import brussels.repere.rest.editing.keeping.KeepingPersons;
import brussels.repere.rest.language.RequestLanguage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZonedDateTime;
import java.util.List;

/** Presents events to those who keep them. Safe for use by several threads. */
@ApplicationScoped
class EditEventViews {

    private static final int MAX_NEXT = 6;

    private final KeepingPersons persons;
    private final EventAccess access;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    EditEventViews(KeepingPersons persons, EventAccess access, BrusselsClock clock, RequestLanguage language) {
        this.persons = persons;
        this.access = access;
        this.clock = clock;
        this.language = language;
    }

    EditEventAnswer view(AgendaEvent event) {
        EventContent content = event.content();
        boolean ownAddress = content.place().address() != null;
        return new EditEventAnswer(
                event.id(),
                Long.toString(event.version()),
                event.status().code(),
                EventFormWriter.write(content),
                ownAddress ? content.place().point() != null : null,
                next(content, event.status()),
                persons.read(event.keeperAccount(), event.lostKeeper()),
                event.origin() == null ? null : event.origin().source(),
                event.overAt() != null && !event.overAt().isAfter(clock.now().toInstant()),
                access.mayKeep(content.territory()));
    }

    List<OccurrenceView> next(EventContent content, EventStatus status) {
        ZonedDateTime now = clock.now();
        // What begins later than a span can hold is told too.
        ZonedDateTime from = OccurrenceFinder.findNext(content.schedule(), now)
                .map(next -> next.start().minusDays(1))
                .filter(before -> before.isAfter(now.plusDays(OccurrenceFinder.MAX_DAYS - 1)))
                .orElse(now);
        return OccurrenceFinder.find(content.schedule(), from, from.plusDays(OccurrenceFinder.MAX_DAYS)).stream()
                .limit(MAX_NEXT)
                .map(occurrence -> OccurrenceView.of(occurrence, status, language.get()))
                .toList();
    }
}
