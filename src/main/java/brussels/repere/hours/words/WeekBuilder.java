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

/** A week as it is being read. What contradicts what was said before makes all of it unsure. Not for use by several threads. */
final class WeekBuilder {

    private final Map<DayOfWeek, List<TimeInterval>> days = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private List<TimeInterval> holidays;
    private boolean begun;

    /** The days of which was spoken last, and their times. */
    private Set<DayOfWeek> lastDays = EnumSet.noneOf(DayOfWeek.class);

    private List<TimeInterval> lastTimes = List.of();

    boolean isEmpty() {
        return !begun;
    }

    void add(DaySelection whole, List<TimeInterval> spans) throws AmbiguousHoursException {
        Set<DayOfWeek> when = whole.week();
        if (whole.holidays()) {
            if (holidays != null) {
                throw new AmbiguousHoursException();
            }
            holidays = spans;
        }
        for (DayOfWeek day : when) {
            List<TimeInterval> known = days.getOrDefault(day, List.of());
            boolean overlaps = known.stream().anyMatch(span -> spans.stream().anyMatch(span::overlaps));
            boolean narrower = lastDays.containsAll(when) && lastDays.size() > when.size();
            boolean sameBeginning =
                    overlaps && known.get(0).from() == spans.get(0).from();
            if (overlaps && !(narrower && sameBeginning)) {
                throw new AmbiguousHoursException();
            }
            List<TimeInterval> all = new ArrayList<>(overlaps ? List.of() : known);
            all.addAll(spans);
            days.put(day, all);
        }
        begun = true;
        lastDays = EnumSet.noneOf(DayOfWeek.class);
        lastDays.addAll(when);
        lastTimes = spans;
    }

    /** "vendredi jusque 15h": from the same beginnings as those of whom was spoken before. */
    void closeAt(Set<DayOfWeek> when, int end) throws AmbiguousHoursException {
        boolean within = lastDays.containsAll(when);
        boolean fresh = when.stream().noneMatch(days::containsKey);
        boolean alike = days.values().stream().allMatch(lastTimes::equals);
        if (lastTimes.isEmpty() || !within && !(fresh && alike)) {
            throw new AmbiguousHoursException();
        }
        List<TimeInterval> spans = new ArrayList<>();
        for (int i = 0; i < lastTimes.size(); i++) {
            TimeInterval span = lastTimes.get(i);
            boolean isLast = i == lastTimes.size() - 1 || lastTimes.get(i + 1).from() >= end;
            if (!isLast) {
                spans.add(span);
                continue;
            }
            // Between two times it could as well be a slip.
            if (end <= span.from() || i < lastTimes.size() - 1 && end > span.to()) {
                throw new AmbiguousHoursException();
            }
            spans.add(new TimeInterval(span.from(), end));
            break;
        }
        for (DayOfWeek day : when) {
            if (within && !days.get(day).equals(lastTimes)) {
                throw new AmbiguousHoursException();
            }
            days.put(day, spans);
        }
        if (!within) {
            lastDays = EnumSet.copyOf(when);
            lastTimes = spans;
        }
    }

    /** "sauf le mercredi": of the days before. Days of which nobody spoke are closed already. */
    void exclude(Set<DayOfWeek> when) throws AmbiguousHoursException {
        if (begun && when.stream().noneMatch(days::containsKey)) {
            closed.addAll(when);
            return;
        }
        if (!lastDays.containsAll(when)) {
            throw new AmbiguousHoursException();
        }
        for (DayOfWeek day : when) {
            if (!days.get(day).equals(lastTimes)) {
                throw new AmbiguousHoursException();
            }
            days.remove(day);
        }
        lastDays.removeAll(when);
    }

    void close(Set<DayOfWeek> when) throws AmbiguousHoursException {
        if (lastDays.containsAll(when)) {
            exclude(when);
        } else if (when.stream().anyMatch(days::containsKey)) {
            throw new AmbiguousHoursException();
        }
        closed.addAll(when);
        begun = true;
    }

    /** "sauf lundi : fermé entre 12h et 14h" is a hole in the times of those days. */
    void interrupt(Set<DayOfWeek> when, TimeInterval hole) throws AmbiguousHoursException {
        if (!lastDays.containsAll(when)) {
            throw new AmbiguousHoursException();
        }
        for (DayOfWeek day : when) {
            List<TimeInterval> spans = new ArrayList<>();
            for (TimeInterval span : days.get(day)) {
                if (hole.from() <= span.from() || hole.to() >= span.to()) {
                    throw new AmbiguousHoursException();
                }
                spans.add(new TimeInterval(span.from(), hole.from()));
                spans.add(new TimeInterval(hole.to(), span.to()));
            }
            days.put(day, spans);
        }
    }

    /** The days of which only that was said; none if some were said to be holidays. */
    Set<DayOfWeek> closedDays() {
        return holidays == null ? Set.copyOf(closed) : Set.of();
    }

    void closeOnHolidays() throws AmbiguousHoursException {
        if (holidays != null && !holidays.isEmpty()) {
            throw new AmbiguousHoursException();
        }
        holidays = List.of();
        begun = true;
    }

    /** Whether nothing else was said. */
    boolean isClosedOnHolidaysAlone() {
        return days.isEmpty() && closed.isEmpty() && holidays != null && holidays.isEmpty();
    }

    void openOnHolidays(List<TimeInterval> spans) {
        holidays = spans;
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
