package brussels.repere.directory.agenda.recurrence;

import brussels.repere.directory.agenda.recurrence.Occurrence.State;
import brussels.repere.generation.BrusselsClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the times of a schedule within a span, and no others: a rule without an end is never followed beyond it. */
public final class OccurrenceFinder {

    /** The longest span that is looked at. */
    public static final int MAX_DAYS = 400;

    /** A rule skips months, and years that are no leap years: how far the next time is looked for. */
    private static final int MAX_YEARS_TO_NEXT = 9;

    private OccurrenceFinder() {}

    /**
     * Lists the times that last beyond {@code from} and begin before {@code to}, by when they begin.
     *
     * @throws IllegalArgumentException if the span has more than {@link #MAX_DAYS} days
     */
    public static List<Occurrence> find(EventSchedule schedule, ZonedDateTime from, ZonedDateTime to) {
        if (to.isAfter(from.plusDays(MAX_DAYS))) {
            throw new IllegalArgumentException("a span of more than " + MAX_DAYS + " days");
        }
        return list(schedule, from, to);
    }

    /** Finds the first time that is not over, cancelled ones left out. */
    public static Optional<Occurrence> findNext(EventSchedule schedule, ZonedDateTime after) {
        for (int years = 1; years <= MAX_YEARS_TO_NEXT; years += 4) {
            Optional<Occurrence> next = list(schedule, after, after.plusYears(years)).stream()
                    .filter(occurrence -> occurrence.state() != State.CANCELLED)
                    .findFirst();
            if (next.isPresent()) {
                return next;
            }
        }
        return Optional.empty();
    }

    /** Returns when the last time ends, cancelled ones included; empty for what has no end. */
    public static Optional<ZonedDateTime> findEnd(EventSchedule schedule) {
        if (schedule.isEndless()) {
            return Optional.empty();
        }
        ZonedDateTime start = schedule.start().atZone(BrusselsClock.ZONE);
        ZonedDateTime first = earliest(schedule, start);
        return list(schedule, first.minusDays(1), latest(schedule, start).plusDays(1)).stream()
                .map(Occurrence::end)
                .max(Comparator.naturalOrder());
    }

    /** Whether the schedule has a time that was planned to begin then. */
    public static boolean isPlanned(EventSchedule schedule, LocalDateTime original) {
        return listOriginals(schedule, original.toLocalDate(), original.toLocalDate())
                .contains(original);
    }

    private static ZonedDateTime earliest(EventSchedule schedule, ZonedDateTime start) {
        return starts(schedule)
                .min(Comparator.naturalOrder())
                .filter(start::isAfter)
                .orElse(start);
    }

    private static ZonedDateTime latest(EventSchedule schedule, ZonedDateTime start) {
        ZonedDateTime last = starts(schedule)
                .max(Comparator.naturalOrder())
                .filter(start::isBefore)
                .orElse(start);
        ZonedDateTime horizon = start.plusYears(RecurrenceRule.MAX_YEARS).plusDays(1);
        return schedule.rule() != null && last.isBefore(horizon) ? horizon : last;
    }

    private static Stream<ZonedDateTime> starts(EventSchedule schedule) {
        return Stream.concat(
                        schedule.extra().stream(),
                        schedule.changes().stream()
                                .filter(change -> !change.isCancelled())
                                .map(OccurrenceChange::start))
                .map(time -> time.atZone(BrusselsClock.ZONE));
    }

    private static List<Occurrence> list(EventSchedule schedule, ZonedDateTime from, ZonedDateTime to) {
        Map<LocalDateTime, OccurrenceChange> changes = schedule.changes().stream()
                .collect(Collectors.toMap(OccurrenceChange::original, Function.identity(), (one, other) -> other));
        LocalDate first = from.minus(schedule.duration()).toLocalDate().minusDays(1);
        Stream<Occurrence> planned = listOriginals(schedule, first, to.toLocalDate()).stream()
                .filter(original ->
                        !changes.containsKey(original) || changes.get(original).isCancelled())
                .map(original -> occurrence(
                        schedule, original, changes.containsKey(original) ? State.CANCELLED : State.PLANNED));
        Stream<Occurrence> moved = changes.values().stream()
                .filter(change -> !change.isCancelled())
                .map(change -> new Occurrence(
                        change.original(),
                        change.start().atZone(BrusselsClock.ZONE),
                        change.end().atZone(BrusselsClock.ZONE),
                        schedule.wholeDay(),
                        State.MOVED));
        return Stream.concat(planned, moved)
                .filter(occurrence ->
                        occurrence.end().isAfter(from) && occurrence.start().isBefore(to))
                .sorted(Comparator.comparing(Occurrence::start).thenComparing(Occurrence::original))
                .toList();
    }

    private static Set<LocalDateTime> listOriginals(EventSchedule schedule, LocalDate from, LocalDate to) {
        LocalTime time = schedule.start().toLocalTime();
        Set<LocalDateTime> originals = new TreeSet<>();
        if (schedule.rule() != null) {
            schedule.rule()
                    .list(schedule.start().toLocalDate(), from, to)
                    .forEach(day -> originals.add(day.atTime(time)));
        }
        Stream.concat(Stream.of(schedule.start()), schedule.extra().stream())
                .filter(start -> !start.toLocalDate().isBefore(from)
                        && !start.toLocalDate().isAfter(to))
                .forEach(originals::add);
        schedule.excluded().forEach(originals::remove);
        return originals;
    }

    private static Occurrence occurrence(EventSchedule schedule, LocalDateTime original, State state) {
        ZonedDateTime start = original.atZone(BrusselsClock.ZONE);
        ZonedDateTime end = schedule.wholeDay()
                ? original.plusDays(schedule.duration().toDays()).atZone(BrusselsClock.ZONE)
                : start.plus(schedule.duration());
        return new Occurrence(original, start, end, schedule.wholeDay(), state);
    }
}
