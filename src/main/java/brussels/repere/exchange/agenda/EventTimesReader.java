package brussels.repere.exchange.agenda;

import brussels.repere.directory.agenda.recurrence.EventSchedule;
import brussels.repere.directory.agenda.recurrence.OccurrenceChange;
import brussels.repere.directory.agenda.recurrence.OccurrenceFinder;
import brussels.repere.directory.agenda.recurrence.RecurrenceException;
import brussels.repere.directory.agenda.recurrence.RecurrenceRule;
import brussels.repere.exchange.agenda.EventForm.ChangeForm;
import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads when an event takes place. Times are by the clock in Brussels unless they say how far from UTC they are; a day that the calendar does not have, such
 * as 30 February, is named. For one event.
 */
final class EventTimesReader {

    private static final int MAX_DAYS = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int DAY_LENGTH = "2026-12-03".length();
    private static final String DAY_FORM = "\\d{4}-\\d{2}-\\d{2}";
    private static final String TIME_FORM = DAY_FORM + "T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?";

    private final EventFaults faults;

    EventTimesReader(EventFaults faults) {
        this.faults = faults;
    }

    /** Returns null where it cannot be read, with a fault. */
    EventSchedule read(EventForm form) {
        if (isMissing(form.start())) {
            faults.add("start", "event.start-missing");
            return null;
        }
        boolean wholeDay = form.start().strip().length() == DAY_LENGTH;
        LocalDateTime start = readTime("start", form.start(), wholeDay);
        LocalDateTime end = start == null ? null : readEnd(form, start, wholeDay);
        if (end == null) {
            return null;
        }
        if (!end.isAfter(start)) {
            faults.add("end", "event.end-before");
            return null;
        }
        if (end.isAfter(start.plusDays(MAX_DAYS))) {
            faults.add("end", "event.too-long-time", MAX_DAYS);
            return null;
        }
        RecurrenceRule rule = readRule(form.rule(), start);
        List<LocalDateTime> extra = readTimes("extra", form.extra(), start, wholeDay);
        List<LocalDateTime> excluded = readTimes("excluded", form.excluded(), start, wholeDay);
        if (!isMissing(form.rule()) && rule == null) {
            return null;
        }
        EventSchedule plain = new EventSchedule(start, end, wholeDay, rule, extra, excluded, List.of());
        return plain.withChanges(readChanges(form.changes(), plain));
    }

    /** A moved time is cancelled as well, by when it was planned. */
    EventSchedule cancel(EventSchedule schedule, String original) {
        List<LocalDateTime> times = readTimes(
                "original", List.of(Objects.requireNonNullElse(original, "")), schedule.start(), schedule.wholeDay());
        if (times.isEmpty()) {
            return schedule;
        }
        LocalDateTime time = times.get(0);
        if (!OccurrenceFinder.isPlanned(schedule, time)) {
            faults.add("original", "event.not-planned", time.toString());
        }
        List<OccurrenceChange> changes = new ArrayList<>(schedule.changes());
        if (changes.contains(OccurrenceChange.cancelled(time))) {
            faults.add("original", "event.changed-twice", time.toString());
        }
        changes.removeIf(change -> change.original().equals(time));
        changes.add(OccurrenceChange.cancelled(time));
        if (changes.size() > EventSchedule.MAX_EXCEPTIONS) {
            faults.add("original", "event.too-many", EventSchedule.MAX_EXCEPTIONS);
        }
        return schedule.withChanges(changes);
    }

    private LocalDateTime readEnd(EventForm form, LocalDateTime start, boolean wholeDay) {
        if (!isMissing(form.duration())) {
            if (!isMissing(form.end())) {
                faults.add("duration", "event.end-twice");
                return null;
            }
            return readDuration(form.duration().strip(), start, wholeDay);
        }
        if (!isMissing(form.end())) {
            LocalDateTime end = readTime("end", form.end(), wholeDay);
            return end != null && wholeDay ? end.plusDays(1) : end;
        }
        if (wholeDay) {
            return start.plusDays(1);
        }
        faults.add("end", "event.end-missing");
        return null;
    }

    private LocalDateTime readDuration(String text, LocalDateTime start, boolean wholeDay) {
        try {
            boolean days = !text.contains("T");
            if (days || !wholeDay) {
                // A day of a duration is a day of the calendar, not 24 hours.
                return days
                        ? start.plus(Period.parse(text))
                        : start.atZone(BrusselsClock.ZONE)
                                .plus(Duration.parse(text))
                                .toLocalDateTime();
            }
        } catch (DateTimeException | ArithmeticException malformed) {
            // Said below.
        }
        faults.add("duration", "event.duration");
        return null;
    }

    private RecurrenceRule readRule(String text, LocalDateTime start) {
        if (isMissing(text)) {
            return null;
        }
        try {
            return RecurrenceRule.read(text.strip().replaceFirst("(?i)^RRULE:", ""), start);
        } catch (RecurrenceException refused) {
            faults.add("rule", "event.rule." + refused.reason().code(), refused.detail());
            return null;
        }
    }

    private List<LocalDateTime> readTimes(String field, List<String> texts, LocalDateTime start, boolean wholeDay) {
        List<String> written = Objects.requireNonNullElse(texts, List.of());
        if (written.size() > EventSchedule.MAX_EXCEPTIONS) {
            faults.add(field, "event.too-many", EventSchedule.MAX_EXCEPTIONS);
            return List.of();
        }
        List<LocalDateTime> times = new ArrayList<>();
        for (String text : written) {
            boolean dayAlone = text != null && text.strip().length() == DAY_LENGTH;
            LocalDateTime time = readTime(field, text, dayAlone);
            if (time != null && (!wholeDay || dayAlone)) {
                // People say the day on which it does not take place.
                times.add(dayAlone ? time.toLocalDate().atTime(start.toLocalTime()) : time);
            } else if (time != null) {
                faults.add(field, "event.day-only", text);
            }
        }
        return times.stream().distinct().sorted().toList();
    }

    private List<OccurrenceChange> readChanges(List<ChangeForm> forms, EventSchedule schedule) {
        List<ChangeForm> written = Objects.requireNonNullElse(forms, List.of());
        if (written.size() > EventSchedule.MAX_EXCEPTIONS) {
            faults.add("changes", "event.too-many", EventSchedule.MAX_EXCEPTIONS);
            return List.of();
        }
        List<OccurrenceChange> changes = new ArrayList<>();
        Set<LocalDateTime> seen = new HashSet<>();
        for (int number = 0; number < written.size(); number++) {
            String name = "changes[" + number + "]";
            OccurrenceChange change =
                    written.get(number) == null ? null : readChange(name, written.get(number), schedule);
            if (change != null && !OccurrenceFinder.isPlanned(schedule, change.original())) {
                faults.add(
                        name + ".original",
                        "event.not-planned",
                        change.original().toString());
            } else if (change != null && !seen.add(change.original())) {
                faults.add(
                        name + ".original",
                        "event.changed-twice",
                        change.original().toString());
            } else if (change != null) {
                changes.add(change);
            }
        }
        return changes;
    }

    private OccurrenceChange readChange(String name, ChangeForm form, EventSchedule schedule) {
        List<LocalDateTime> original = readTimes(
                name + ".original",
                List.of(Objects.requireNonNullElse(form.original(), "")),
                schedule.start(),
                schedule.wholeDay());
        if (original.isEmpty()) {
            return null;
        }
        if (isMissing(form.start())) {
            return OccurrenceChange.cancelled(original.get(0));
        }
        boolean wholeDay = schedule.wholeDay();
        LocalDateTime start = readTime(name + ".start", form.start(), wholeDay);
        LocalDateTime end = start == null
                ? null
                : isMissing(form.end())
                        ? start.plus(Duration.between(schedule.start(), schedule.end()))
                        : readTime(name + ".end", form.end(), wholeDay);
        if (end == null) {
            return null;
        }
        LocalDateTime after = wholeDay && !isMissing(form.end()) ? end.plusDays(1) : end;
        if (!after.isAfter(start) || after.isAfter(start.plusDays(MAX_DAYS))) {
            faults.add(name + ".end", "event.end-before");
            return null;
        }
        return new OccurrenceChange(original.get(0), start, after);
    }

    private LocalDateTime readTime(String field, String written, boolean wholeDay) {
        String text = written == null ? "" : written.strip();
        if (!text.matches(wholeDay ? DAY_FORM : TIME_FORM)) {
            faults.add(field, wholeDay ? "event.day-form" : "event.time-form");
            return null;
        }
        try {
            LocalDateTime time = wholeDay
                    ? LocalDate.parse(text).atStartOfDay()
                    : text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                            ? OffsetDateTime.parse(text)
                                    .atZoneSameInstant(BrusselsClock.ZONE)
                                    .toLocalDateTime()
                            : LocalDateTime.parse(text);
            if (time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR) {
                faults.add(field, "event.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
                return null;
            }
            return time;
        } catch (DateTimeException noDay) {
            faults.add(field, "event.no-day", text);
            return null;
        }
    }

    private static boolean isMissing(String text) {
        return text == null || text.isBlank();
    }
}
