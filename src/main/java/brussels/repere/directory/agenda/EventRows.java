package brussels.repere.directory.agenda;

import brussels.repere.directory.agenda.AgendaEvent.Origin;
import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.directory.agenda.recurrence.OccurrenceChange;
import brussels.repere.directory.agenda.recurrence.RecurrenceRule;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Reads events. Safe for use by several threads. */
@ApplicationScoped
public class EventRows {

    /** More than an agenda of Brussels has that is not over; a list of all is read at once. */
    public static final int MAX_EVENTS = 3_000;

    private final EntityManager entities;

    EventRows(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    public Optional<AgendaEvent> find(UUID id) {
        return read("where id = :value", id).stream().findFirst();
    }

    /** Finds what was imported from whatever calendar under this name. */
    @Transactional
    public Optional<AgendaEvent> findByUid(String uid) {
        return read("where source_uid = :value", uid).stream().findFirst();
    }

    /** Lists those of every status that are not over at that time, by their start. */
    @Transactional
    public List<AgendaEvent> listFrom(Instant time) {
        return read("where over_at is null or over_at > :value order by starts_at, id limit " + MAX_EVENTS, time);
    }

    /** Lists those of every status that are over at that time, the last first; so many at most. */
    @Transactional
    public List<AgendaEvent> listOver(Instant time, int most) {
        return read("where over_at <= :value order by over_at desc, id limit " + most, time);
    }

    /** Lists those that everybody may read and that are not over at that time, by their start. */
    @Transactional
    public List<AgendaEvent> listPublicFrom(Instant time) {
        return read(
                "where status in ('published', 'cancelled') and (over_at is null or over_at > :value)"
                        + " order by starts_at, id limit " + MAX_EVENTS,
                time);
    }

    /** Returns a text that is another one after each change of what everybody may read. */
    @Transactional
    public String readState() {
        return (String) entities.createNativeQuery(
                        """
                        select coalesce(md5(string_agg(id || '-' || version, ',' order by id)), '')
                        from event where status in ('published', 'cancelled')""",
                        String.class)
                .getSingleResult();
    }

    private List<AgendaEvent> read(String condition, Object value) {
        List<?> found = entities.createNativeQuery("select * from event " + condition, Tuple.class)
                .setParameter("value", value)
                .getResultList();
        List<UUID> repeated = found.stream()
                .map(Tuple.class::cast)
                .map(row -> row.get("id", UUID.class))
                .toList();
        Map<UUID, List<OccurrenceChange>> changes = repeated.isEmpty() ? Map.of() : readChanges(repeated);
        return found.stream().map(row -> event((Tuple) row, changes)).toList();
    }

    private Map<UUID, List<OccurrenceChange>> readChanges(List<UUID> events) {
        Map<UUID, List<OccurrenceChange>> changes = new HashMap<>();
        for (Object each : entities.createNativeQuery(
                        """
                        select event_id, original, starts_at, ends_at from event_occurrence
                        where event_id in (:ids) order by event_id, original""",
                        Tuple.class)
                .setParameter("ids", events)
                .getResultList()) {
            Tuple row = (Tuple) each;
            changes.computeIfAbsent(row.get("event_id", UUID.class), id -> new ArrayList<>())
                    .add(new OccurrenceChange(time(row, "original"), time(row, "starts_at"), time(row, "ends_at")));
        }
        return changes;
    }

    private static AgendaEvent event(Tuple row, Map<UUID, List<OccurrenceChange>> changes) {
        UUID id = row.get("id", UUID.class);
        String source = text(row, "source");
        return new AgendaEvent(
                id,
                content(row, changes.getOrDefault(id, List.of())),
                EventStatus.of(text(row, "status")),
                source == null ? null : new Origin(source, text(row, "source_uid"), number(row, "imported_version")),
                row.get("account_id", UUID.class),
                row.get("has_lost_keeper", Boolean.class),
                row.get("over_at", Instant.class),
                row.get("modified_at", Instant.class),
                number(row, "version"));
    }

    private static EventContent content(Tuple row, List<OccurrenceChange> changes) {
        String organizer = text(row, "organizer_kind");
        return new EventContent(
                EventKind.find(text(row, "kind"))
                        .or(() -> EventKind.find("other"))
                        .orElseThrow(),
                bilingual(row, "title"),
                bilingual(row, "about"),
                schedule(row, changes),
                place(row),
                territory(text(row, "territory")),
                EventAudience.find(text(row, "audience")).orElseThrow(),
                words(text(row, "languages")),
                new EventCost(row.get("free", Boolean.class), bilingual(row, "cost")),
                new EventRegistration(
                        row.get("registration_needed", Boolean.class),
                        text(row, "registration_url"),
                        text(row, "registration_phone"),
                        text(row, "registration_mail")),
                organizer == null
                        ? null
                        : new EventOrganizer(EventOrganizer.Kind.of(organizer), text(row, "organizer")),
                words(text(row, "needs")));
    }

    private static EventSchedule schedule(Tuple row, List<OccurrenceChange> changes) {
        String rule = text(row, "rule");
        return new EventSchedule(
                time(row, "starts_at"),
                time(row, "ends_at"),
                row.get("whole_day", Boolean.class),
                rule == null ? null : new RecurrenceRule(rule, day(row, "rule_until")),
                times(text(row, "extra")),
                times(text(row, "excluded")),
                changes);
    }

    private static EventPlace place(Tuple row) {
        Double lat = row.get("lat", Double.class);
        return new EventPlace(
                row.get("place_service", UUID.class),
                bilingual(row, "address"),
                lat == null ? null : new EventPlace.Point(lat, row.get("lon", Double.class)),
                text(row, "online_url"));
    }

    private static TerritoryKey territory(String text) {
        return text == null
                ? null
                : new TerritoryKey(
                        Level.find(text.substring(0, text.indexOf(':'))).orElseThrow(),
                        text.substring(text.indexOf(':') + 1));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static Bilingual bilingual(Tuple row, String column) {
        return Bilingual.orNull(text(row, column + "_fr"), text(row, column + "_nl"));
    }

    private static long number(Tuple row, String column) {
        return ((Number) row.get(column)).longValue();
    }

    private static LocalDateTime time(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Timestamp stamp ? stamp.toLocalDateTime() : (LocalDateTime) value;
    }

    private static LocalDate day(Tuple row, String column) {
        Object value = row.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" "));
    }

    private static List<LocalDateTime> times(String text) {
        return words(text).stream().map(LocalDateTime::parse).toList();
    }

    static void setContent(NativeQuery<?> write, EventContent content, Instant overAt) {
        EventSchedule schedule = content.schedule();
        RecurrenceRule rule = schedule.rule();
        EventPlace place = content.place();
        EventRegistration registration = content.registration();
        EventOrganizer organizer = content.organizer();
        setText(write, "title", content.title());
        setText(write, "about", content.about());
        setText(write, "address", place.address());
        setText(write, "cost", content.cost().text());
        write.setParameter("kind", content.kind().code())
                .setParameter("startsAt", schedule.start())
                .setParameter("endsAt", schedule.end())
                .setParameter("wholeDay", schedule.wholeDay())
                .setParameter("rule", rule == null ? null : rule.text(), String.class)
                .setParameter("ruleUntil", rule == null ? null : rule.until(), LocalDate.class)
                .setParameter("extra", join(schedule.extra()))
                .setParameter("excluded", join(schedule.excluded()))
                .setParameter("overAt", overAt, Instant.class)
                .setParameter("placeService", place.service(), UUID.class)
                .setParameter(
                        "lat", place.point() == null ? null : place.point().lat(), Double.class)
                .setParameter(
                        "lon", place.point() == null ? null : place.point().lon(), Double.class)
                .setParameter("onlineUrl", place.url(), String.class)
                .setParameter(
                        "territory",
                        content.territory() == null ? null : content.territory().toString(),
                        String.class)
                .setParameter("audience", content.audience().code())
                .setParameter("languages", String.join(" ", content.languages()))
                .setParameter("needs", String.join(" ", content.needs()))
                .setParameter("free", content.cost().free(), Boolean.class)
                .setParameter("registrationNeeded", registration.needed(), Boolean.class)
                .setParameter("registrationUrl", registration.url(), String.class)
                .setParameter("registrationPhone", registration.phone(), String.class)
                .setParameter("registrationMail", registration.mail(), String.class)
                .setParameter(
                        "organizerKind",
                        organizer == null ? null : organizer.kind().code(),
                        String.class)
                .setParameter("organizer", organizer == null ? null : organizer.reference(), String.class);
    }

    private static String join(List<LocalDateTime> times) {
        return String.join(" ", times.stream().map(LocalDateTime::toString).toList());
    }

    private static void setText(NativeQuery<?> write, String name, Bilingual text) {
        write.setParameter(name + "Fr", text == null ? null : text.fr(), String.class)
                .setParameter(name + "Nl", text == null ? null : text.nl(), String.class);
    }
}
