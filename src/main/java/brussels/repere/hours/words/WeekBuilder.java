package brussels.repere.hours.words;

import brussels.repere.hours.TimeInterval;
import brussels.repere.hours.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds a week from the parts of a line. A part that contradicts an earlier one makes the line ambiguous. Not thread-safe. */
final class WeekBuilder {

    private final Map<DayOfWeek, List<TimeInterval>> days = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private List<TimeInterval> holidays;
    private boolean hasContent;

    /** The days of the last part that was added, with {@link #lastTimes}. */
    private Set<DayOfWeek> lastDays = EnumSet.noneOf(DayOfWeek.class);

    private List<TimeInterval> lastTimes = List.of();

    boolean isEmpty() {
        return !hasContent;
    }

    void add(DaySelection selection, List<TimeInterval> intervals) throws AmbiguousHoursException {
        Set<DayOfWeek> weekdays = selection.weekdays();
        if (selection.holidays()) {
            if (holidays != null) {
                throw new AmbiguousHoursException();
            }
            holidays = intervals;
        }
        for (DayOfWeek day : weekdays) {
            List<TimeInterval> known = days.getOrDefault(day, List.of());
            boolean overlaps =
                    known.stream().anyMatch(interval -> intervals.stream().anyMatch(interval::overlaps));
            boolean isNarrower = lastDays.containsAll(weekdays) && lastDays.size() > weekdays.size();
            boolean startsAlike =
                    overlaps && known.get(0).from() == intervals.get(0).from();
            if (overlaps && !(isNarrower && startsAlike)) {
                throw new AmbiguousHoursException();
            }
            List<TimeInterval> all = new ArrayList<>(overlaps ? List.of() : known);
            all.addAll(intervals);
            days.put(day, all);
        }
        hasContent = true;
        lastDays = EnumSet.noneOf(DayOfWeek.class);
        lastDays.addAll(weekdays);
        lastTimes = intervals;
    }

    /**
     * Changes the closing time of days that keep the opening times of the previous part: "vendredi jusque 15h".
     *
     * @param end in minutes after midnight
     */
    void closeAt(Set<DayOfWeek> weekdays, int end) throws AmbiguousHoursException {
        boolean areLastDays = lastDays.containsAll(weekdays);
        boolean areNew = weekdays.stream().noneMatch(days::containsKey);
        boolean allEqual = days.values().stream().allMatch(lastTimes::equals);
        if (lastTimes.isEmpty() || !areLastDays && !(areNew && allEqual)) {
            throw new AmbiguousHoursException();
        }
        List<TimeInterval> intervals = new ArrayList<>();
        for (int i = 0; i < lastTimes.size(); i++) {
            TimeInterval interval = lastTimes.get(i);
            boolean isLast = i == lastTimes.size() - 1 || lastTimes.get(i + 1).from() >= end;
            if (!isLast) {
                intervals.add(interval);
                continue;
            }
            // A closing time between two intervals may be a mistake.
            if (end <= interval.from() || i < lastTimes.size() - 1 && end > interval.to()) {
                throw new AmbiguousHoursException();
            }
            intervals.add(new TimeInterval(interval.from(), end));
            break;
        }
        for (DayOfWeek day : weekdays) {
            if (areLastDays && !days.get(day).equals(lastTimes)) {
                throw new AmbiguousHoursException();
            }
            days.put(day, intervals);
        }
        if (!areLastDays) {
            lastDays = EnumSet.copyOf(weekdays);
            lastTimes = intervals;
        }
    }

    /** Excludes days from the previous part: "sauf le mercredi". Days that were not mentioned are closed already. */
    void exclude(Set<DayOfWeek> weekdays) throws AmbiguousHoursException {
        if (hasContent && weekdays.stream().noneMatch(days::containsKey)) {
            closed.addAll(weekdays);
            return;
        }
        if (!lastDays.containsAll(weekdays)) {
            throw new AmbiguousHoursException();
        }
        for (DayOfWeek day : weekdays) {
            if (!days.get(day).equals(lastTimes)) {
                throw new AmbiguousHoursException();
            }
            days.remove(day);
        }
        lastDays.removeAll(weekdays);
    }

    /** Marks days as closed. */
    void close(Set<DayOfWeek> weekdays) throws AmbiguousHoursException {
        if (lastDays.containsAll(weekdays)) {
            exclude(weekdays);
        } else if (weekdays.stream().anyMatch(days::containsKey)) {
            throw new AmbiguousHoursException();
        }
        closed.addAll(weekdays);
        hasContent = true;
    }

    /** Interrupts the hours of days for a break: "sauf lundi : fermé entre 12h et 14h". */
    void interrupt(Set<DayOfWeek> weekdays, TimeInterval closure) throws AmbiguousHoursException {
        if (!lastDays.containsAll(weekdays)) {
            throw new AmbiguousHoursException();
        }
        for (DayOfWeek day : weekdays) {
            List<TimeInterval> intervals = new ArrayList<>();
            for (TimeInterval interval : days.get(day)) {
                if (closure.from() <= interval.from() || closure.to() >= interval.to()) {
                    throw new AmbiguousHoursException();
                }
                intervals.add(new TimeInterval(interval.from(), closure.from()));
                intervals.add(new TimeInterval(closure.to(), interval.to()));
            }
            days.put(day, intervals);
        }
    }

    /** Returns the days that are stated as closed; empty if public holidays are mentioned too. */
    Set<DayOfWeek> closedDays() {
        return holidays == null ? Set.copyOf(closed) : Set.of();
    }

    void closeOnHolidays() throws AmbiguousHoursException {
        if (holidays != null && !holidays.isEmpty()) {
            throw new AmbiguousHoursException();
        }
        holidays = List.of();
        hasContent = true;
    }

    /** Returns whether the line states only that it is closed on public holidays. */
    boolean isClosedOnHolidaysOnly() {
        return days.isEmpty() && closed.isEmpty() && holidays != null && holidays.isEmpty();
    }

    void openOnHolidays(List<TimeInterval> intervals) {
        holidays = intervals;
    }

    List<TimeInterval> lastTimes() {
        return lastTimes;
    }

    WeeklyHours build() throws AmbiguousHoursException {
        for (DayOfWeek day : closed) {
            if (days.containsKey(day)) {
                throw new AmbiguousHoursException();
            }
        }
        return new WeeklyHours(days, holidays);
    }
}
