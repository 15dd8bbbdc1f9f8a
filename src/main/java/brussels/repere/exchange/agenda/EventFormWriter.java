package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventOrganizer;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.directory.agenda.EventRegistration;
import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.directory.agenda.recurrence.OccurrenceChange;
import brussels.repere.directory.agenda.recurrence.RecurrenceRule;
import brussels.repere.exchange.agenda.EventForm.ChangeForm;
import brussels.repere.text.Bilingual;
import java.time.LocalDateTime;
import java.util.List;

/** Writes what is stored of an event as the form that {@link EventReader} reads as the same. */
public final class EventFormWriter {

    private final EventSchedule schedule;

    private EventFormWriter(EventSchedule schedule) {
        this.schedule = schedule;
    }

    public static EventForm write(EventContent content) {
        return new EventFormWriter(content.schedule()).form(content);
    }

    private EventForm form(EventContent content) {
        EventPlace place = content.place();
        EventRegistration registration = content.registration();
        return new EventForm(
                content.kind().code(),
                fr(content.title()),
                nl(content.title()),
                fr(content.about()),
                nl(content.about()),
                time(schedule.start()),
                end(schedule.end()),
                null,
                rule(schedule.rule()),
                times(schedule.extra()),
                times(schedule.excluded()),
                schedule.changes().stream().map(this::change).toList(),
                place.service() == null ? null : place.service().toString(),
                fr(place.address()),
                place.url(),
                content.territory() == null ? null : content.territory().toString(),
                content.audience().code(),
                content.languages(),
                content.cost().free(),
                fr(content.cost().text()),
                nl(content.cost().text()),
                registration.needed(),
                registration.url(),
                registration.phone(),
                registration.mail(),
                organizer(content, EventOrganizer.Kind.SERVICE),
                organizer(content, EventOrganizer.Kind.ORGANIZATION),
                organizer(content, EventOrganizer.Kind.NAME),
                content.needs());
    }

    private ChangeForm change(OccurrenceChange change) {
        return new ChangeForm(
                time(change.original()),
                change.isCancelled() ? null : time(change.start()),
                change.isCancelled() ? null : end(change.end()));
    }

    private static String organizer(EventContent content, EventOrganizer.Kind kind) {
        EventOrganizer organizer = content.organizer();
        return organizer != null && organizer.kind() == kind ? organizer.reference() : null;
    }

    private static String rule(RecurrenceRule rule) {
        return rule == null
                ? null
                : rule.text()
                        + (rule.until() == null
                                ? ""
                                : ";UNTIL=" + rule.until().toString().replace("-", ""));
    }

    private String time(LocalDateTime time) {
        return schedule.wholeDay() ? time.toLocalDate().toString() : time.toString();
    }

    /** Of whole days people say the last one. */
    private String end(LocalDateTime end) {
        return schedule.wholeDay() ? end.toLocalDate().minusDays(1).toString() : end.toString();
    }

    private List<String> times(List<LocalDateTime> times) {
        return times.stream().map(this::time).toList();
    }

    private static String fr(Bilingual text) {
        return text == null ? null : text.fr();
    }

    private static String nl(Bilingual text) {
        return text == null ? null : text.nl();
    }
}
