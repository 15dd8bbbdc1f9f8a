package brussels.repere.directory.agenda.recurrence;

import brussels.repere.directory.agenda.recurrence.RecurrenceException.Reason;
import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import net.fortuna.ical4j.model.Recur;

/**
 * On which days something repeats: an RRULE of RFC 5545 whose parts are days, weeks, months and years. It is reckoned in days alone, so that changes
 * of summer time cannot move it; {@link OccurrenceFinder} adds the time of day. Immutable, safe for use by several threads.
 *
 * @param text the rule without {@code UNTIL}
 * @param until the last day, inclusive; null where it has none
 */
public record RecurrenceRule(String text, LocalDate until) {

    /** Nobody plans further; who means for ever says no end. */
    public static final int MAX_YEARS = 20;

    /** Within these years each rule that ever fits fits: those of 29 February around a year like 2100 wait for eight. */
    private static final int MAX_YEARS_TO_FIRST = 30;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);

    /**
     * Reads a rule.
     *
     * @param start when it takes place for the first time, by the clock in Brussels
     * @throws RecurrenceException if the rule cannot be used, never fits, or does not fit the day of the start
     */
    public static RecurrenceRule read(String text, LocalDateTime start) {
        RuleParts parts = RuleParts.read(text);
        LocalDate day = start.toLocalDate();
        String until = parts.values().get("UNTIL");
        RecurrenceRule rule =
                new RecurrenceRule(parts.withoutUntil(), until == null ? null : lastDay(until, start.toLocalTime()));
        List<LocalDate> first =
                new RecurrenceRule(rule.text(), null).reckon(day, day, day.plusYears(MAX_YEARS_TO_FIRST), 1);
        if (first.isEmpty()) {
            throw new RecurrenceException(Reason.NEVER, "");
        }
        if (!first.get(0).equals(day)) {
            throw new RecurrenceException(Reason.START, first.get(0).toString());
        }
        if (rule.until() != null && rule.until().isBefore(day)) {
            throw new RecurrenceException(Reason.ENDS_BEFORE, rule.until().toString());
        }
        LocalDate horizon = day.plusYears(MAX_YEARS);
        if (rule.until() != null && rule.until().isAfter(horizon)
                || parts.count() > 0 && rule.list(day, day, horizon).size() < parts.count()) {
            throw new RecurrenceException(Reason.TOO_FAR, horizon.toString());
        }
        return rule;
    }

    private static LocalDate lastDay(String until, LocalTime time) {
        try {
            if (!until.contains("T")) {
                return LocalDate.parse(until, DAY);
            }
            LocalDateTime written = LocalDateTime.parse(until.replaceFirst("Z$", ""), TIME);
            Instant instant = written.toInstant(ZoneOffset.UTC);
            LocalDateTime end = until.endsWith("Z") ? LocalDateTime.ofInstant(instant, BrusselsClock.ZONE) : written;
            return end.toLocalTime().isBefore(time) ? end.toLocalDate().minusDays(1) : end.toLocalDate();
        } catch (DateTimeException noDay) {
            throw new RecurrenceException(Reason.PART, "UNTIL=" + until);
        }
    }

    /** Whether it never ends. */
    public boolean isEndless() {
        return until == null && !text.contains("COUNT=");
    }

    /**
     * Lists its days from one day to another, both inclusive.
     *
     * @param start its first day
     */
    List<LocalDate> list(LocalDate start, LocalDate from, LocalDate to) {
        LocalDate last = until != null && until.isBefore(to) ? until : to;
        return last.isBefore(from) ? List.of() : reckon(start, from, last, Integer.MAX_VALUE);
    }

    private List<LocalDate> reckon(LocalDate start, LocalDate from, LocalDate to, int most) {
        try {
            Recur<LocalDate> rule = new Recur<>(text);
            return rule
                    .getDates(
                            start,
                            from.isBefore(start) ? start : from,
                            to.plusDays(1),
                            most == Integer.MAX_VALUE ? -1 : most)
                    .stream()
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                    .sorted()
                    .distinct()
                    .toList();
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw new RecurrenceException(Reason.MALFORMED, "");
        }
    }
}
