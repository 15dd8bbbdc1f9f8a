package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.directory.agenda.recurrence.OccurrenceChange;
import brussels.repere.directory.agenda.recurrence.RecurrenceRule;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.DateList;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Contact;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.Version;
import net.fortuna.ical4j.model.property.XProperty;

/**
 * Writes events as an iCalendar (RFC 5545) in one language, with the definition of the zone of Brussels. An event has the same UID for ever, and a sequence that
 * grows with each change; single times that are cancelled or moved are events with its UID and a RECURRENCE-ID. Immutable, safe for use by several threads.
 */
public final class EventCalendar {

    private static final VTimeZone ZONE = readZone();

    /** A line has 75 octets at most, and letters with accents two. */
    private static final int FOLD_LENGTH = 60;

    private static final int COORDINATE_DIGITS = 6;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");

    private final Lang lang;
    private final Function<AgendaEvent, String> pages;

    /** @param pages gives the address of the page of an event */
    public EventCalendar(Lang lang, Function<AgendaEvent, String> pages) {
        this.lang = lang;
        this.pages = pages;
    }

    private static VTimeZone readZone() {
        try (InputStream content = EventCalendar.class.getClassLoader().getResourceAsStream("agenda/brussels.ics")) {
            return new CalendarBuilder()
                    .build(content)
                    .<VTimeZone>getComponent("VTIMEZONE")
                    .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param name of the calendar, as programs show it */
    public String write(String name, List<EventDetails> events) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Repere//Agenda//" + lang.name().toUpperCase(Locale.ROOT)));
        calendar.add(new Version(new ParameterList(), "2.0"));
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        calendar.add(ZONE);
        for (EventDetails event : events) {
            write(event).forEach(calendar::add);
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD_LENGTH).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private Stream<VEvent> write(EventDetails details) {
        EventSchedule schedule = details.event().content().schedule();
        VEvent series = describe(details);
        addTimes(series, schedule.start(), schedule.end(), schedule.wholeDay());
        addRecurrence(series, schedule);
        series.add(new Status(details.event().status() == EventStatus.CANCELLED ? "CANCELLED" : "CONFIRMED"));
        return Stream.concat(
                Stream.of(series), schedule.changes().stream().map(change -> write(details, change, schedule)));
    }

    private VEvent write(EventDetails details, OccurrenceChange change, EventSchedule schedule) {
        VEvent single = describe(details);
        single.add(
                schedule.wholeDay()
                        ? new RecurrenceId<>(change.original().toLocalDate())
                        : new RecurrenceId<>(change.original().atZone(BrusselsClock.ZONE)));
        LocalDateTime start = change.isCancelled() ? change.original() : change.start();
        LocalDateTime end = change.isCancelled()
                ? change.original().plus(Duration.between(schedule.start(), schedule.end()))
                : change.end();
        addTimes(single, start, end, schedule.wholeDay());
        boolean cancelled = change.isCancelled() || details.event().status() == EventStatus.CANCELLED;
        single.add(new Status(cancelled ? "CANCELLED" : "CONFIRMED"));
        return single;
    }

    private static void addTimes(VEvent event, LocalDateTime start, LocalDateTime end, boolean wholeDay) {
        event.add(wholeDay ? new DtStart<>(start.toLocalDate()) : new DtStart<>(start.atZone(BrusselsClock.ZONE)));
        event.add(wholeDay ? new DtEnd<>(end.toLocalDate()) : new DtEnd<>(end.atZone(BrusselsClock.ZONE)));
    }

    private static void addRecurrence(VEvent event, EventSchedule schedule) {
        RecurrenceRule rule = schedule.rule();
        if (rule != null) {
            event.add(new RRule<Temporal>(rule.text() + until(rule.until(), schedule)));
        }
        if (!schedule.extra().isEmpty()) {
            event.add(
                    schedule.wholeDay()
                            ? new RDate<>(parameters(true), new DateList<>(days(schedule.extra())))
                            : new RDate<>(parameters(false), new DateList<>(schedule.extra())));
        }
        if (!schedule.excluded().isEmpty()) {
            event.add(
                    schedule.wholeDay()
                            ? new ExDate<>(parameters(true), new DateList<>(days(schedule.excluded())))
                            : new ExDate<>(parameters(false), new DateList<>(schedule.excluded())));
        }
    }

    /** RFC 5545 wants the end in UTC where the start has a zone, and a day where it is one. */
    private static String until(LocalDate day, EventSchedule schedule) {
        if (day == null) {
            return "";
        }
        return ";UNTIL="
                + (schedule.wholeDay()
                        ? DAY.format(day)
                        : UTC.format(day.atTime(schedule.start().toLocalTime())
                                .atZone(BrusselsClock.ZONE)
                                .withZoneSameInstant(ZoneOffset.UTC)));
    }

    /** The library writes neither by itself for a list. */
    private static ParameterList parameters(boolean wholeDay) {
        Parameter parameter = wholeDay ? Value.DATE : new TzId(BrusselsClock.ZONE.getId());
        return new ParameterList(List.of(parameter));
    }

    private static List<LocalDate> days(List<LocalDateTime> times) {
        return times.stream().map(LocalDateTime::toLocalDate).toList();
    }

    private VEvent describe(EventDetails details) {
        AgendaEvent event = details.event();
        EventContent content = event.content();
        VEvent written = new VEvent(false);
        written.add(new Uid(event.id().toString()));
        written.add(new DtStamp(event.modifiedAt()));
        written.add(new LastModified(event.modifiedAt()));
        written.add(new Sequence((int) Math.min(event.version(), Integer.MAX_VALUE)));
        written.add(inLanguage(new Summary(text(content.title())), content.title()));
        written.add(inLanguage(
                new Categories(text(content.kind().name())), content.kind().name()));
        written.add(new Url(URI.create(pages.apply(event))));
        String about = describe(content);
        if (!about.isEmpty()) {
            written.add(new Description(about));
        }
        String place = Stream.of(
                        text(details.place().name()),
                        text(details.place().address()),
                        details.place().address() == null && details.place().name() == null
                                ? content.place().url()
                                : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            written.add(new Location(place));
        }
        EventPlace.Point point = details.place().point();
        if (point != null) {
            written.add(new Geo(decimal(point.lat()), decimal(point.lon())));
        }
        if (details.organizer() != null) {
            written.add(new Contact(text(details.organizer().name())));
        }
        return written;
    }

    /** What no property of calendars holds stands below the description. */
    private String describe(EventContent content) {
        return Stream.of(
                        text(content.about()),
                        text(content.cost().text()),
                        content.place().url(),
                        content.registration().url(),
                        content.registration().phone(),
                        content.registration().mail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private Property inLanguage(Property property, Bilingual text) {
        boolean other = lang == Lang.nl ? text.nl() == null : text.fr() == null;
        Lang written = other ? lang.others().get(0) : lang;
        property.add(new Language(written.name()));
        return property;
    }

    private String text(Bilingual text) {
        return text == null ? null : text.in(lang);
    }

    private static BigDecimal decimal(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(COORDINATE_DIGITS, RoundingMode.HALF_UP);
    }
}
