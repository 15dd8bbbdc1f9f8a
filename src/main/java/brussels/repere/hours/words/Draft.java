package brussels.repere.hours.words;

import brussels.repere.hours.Span;
import brussels.repere.hours.Week;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A week as it is being read. What contradicts what was said before makes all of it unsure. Not for use by several threads. */
final class Draft {

    private final Map<DayOfWeek, List<Span>> days = new EnumMap<>(DayOfWeek.class);
    private final Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
    private List<Span> holidays;
    private boolean begun;

    /** The days of which was spoken last, and their times. */
    private Set<DayOfWeek> lastDays = EnumSet.noneOf(DayOfWeek.class);

    private List<Span> last = List.of();

    boolean isEmpty() {
        return !begun;
    }

    void add(Days whole, List<Span> spans) throws Unsure {
        Set<DayOfWeek> when = whole.week();
        if (whole.holidays()) {
            if (holidays != null) {
                throw new Unsure();
            }
            holidays = spans;
        }
        for (DayOfWeek day : when) {
            List<Span> known = days.getOrDefault(day, List.of());
            boolean overlaps = known.stream().anyMatch(span -> spans.stream().anyMatch(span::overlaps));
            boolean narrower = lastDays.containsAll(when) && lastDays.size() > when.size();
            boolean sameBeginning =
                    overlaps && known.get(0).from() == spans.get(0).from();
            if (overlaps && !(narrower && sameBeginning)) {
                throw new Unsure();
            }
            List<Span> all = new ArrayList<>(overlaps ? List.of() : known);
            all.addAll(spans);
            days.put(day, all);
        }
        begun = true;
        lastDays = EnumSet.noneOf(DayOfWeek.class);
        lastDays.addAll(when);
        last = spans;
    }

    /** "vendredi jusque 15h": from the same beginnings as those of whom was spoken before. */
    void until(Set<DayOfWeek> when, int end) throws Unsure {
        boolean within = lastDays.containsAll(when);
        boolean fresh = when.stream().noneMatch(days::containsKey);
        boolean alike = days.values().stream().allMatch(last::equals);
        if (last.isEmpty() || !within && !(fresh && alike)) {
            throw new Unsure();
        }
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < last.size(); i++) {
            Span span = last.get(i);
            boolean isLast = i == last.size() - 1 || last.get(i + 1).from() >= end;
            if (!isLast) {
                spans.add(span);
                continue;
            }
            // Between two times it could as well be a slip.
            if (end <= span.from() || i < last.size() - 1 && end > span.to()) {
                throw new Unsure();
            }
            spans.add(new Span(span.from(), end));
            break;
        }
        for (DayOfWeek day : when) {
            if (within && !days.get(day).equals(last)) {
                throw new Unsure();
            }
            days.put(day, spans);
        }
        if (!within) {
            lastDays = EnumSet.copyOf(when);
            last = spans;
        }
    }

    /** "sauf le mercredi": of the days before. Days of which nobody spoke are closed already. */
    void except(Set<DayOfWeek> when) throws Unsure {
        if (begun && when.stream().noneMatch(days::containsKey)) {
            closed.addAll(when);
            return;
        }
        if (!lastDays.containsAll(when)) {
            throw new Unsure();
        }
        for (DayOfWeek day : when) {
            if (!days.get(day).equals(last)) {
                throw new Unsure();
            }
            days.remove(day);
        }
        lastDays.removeAll(when);
    }

    void close(Set<DayOfWeek> when) throws Unsure {
        if (lastDays.containsAll(when)) {
            except(when);
        } else if (when.stream().anyMatch(days::containsKey)) {
            throw new Unsure();
        }
        closed.addAll(when);
        begun = true;
    }

    /** "sauf lundi : fermé entre 12h et 14h" is a hole in the times of those days. */
    void interrupt(Set<DayOfWeek> when, Span hole) throws Unsure {
        if (!lastDays.containsAll(when)) {
            throw new Unsure();
        }
        for (DayOfWeek day : when) {
            List<Span> spans = new ArrayList<>();
            for (Span span : days.get(day)) {
                if (hole.from() <= span.from() || hole.to() >= span.to()) {
                    throw new Unsure();
                }
                spans.add(new Span(span.from(), hole.from()));
                spans.add(new Span(hole.to(), span.to()));
            }
            days.put(day, spans);
        }
    }

    /** The days of which only that was said; none if some were said to be holidays. */
    Set<DayOfWeek> closed() {
        return holidays == null ? Set.copyOf(closed) : Set.of();
    }

    void closedOnHolidays() throws Unsure {
        if (holidays != null && !holidays.isEmpty()) {
            throw new Unsure();
        }
        holidays = List.of();
        begun = true;
    }

    /** Whether nothing else was said. */
    boolean isClosedOnHolidaysAlone() {
        return days.isEmpty() && closed.isEmpty() && holidays != null && holidays.isEmpty();
    }

    void openOnHolidays(List<Span> spans) {
        holidays = spans;
    }

    List<Span> last() {
        return last;
    }

    Week week() throws Unsure {
        for (DayOfWeek day : closed) {
            if (days.containsKey(day)) {
                throw new Unsure();
            }
        }
        return new Week(days, holidays);
    }
}
