package brussels.repere.hours;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Hours that repeat every week. Immutable.
 *
 * @param days the intervals of each day of the week, in order and without overlaps; days without intervals are absent
 * @param holidays the intervals on public holidays; empty if closed, null if not known
 */
public record WeeklyHours(Map<DayOfWeek, List<TimeInterval>> days, List<TimeInterval> holidays) {

    /** Open around the clock, on public holidays too: a source that says so is taken at its word. */
    public static final WeeklyHours ALWAYS = new WeeklyHours(
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(TimeInterval.WHOLE_DAY))),
            List.of(TimeInterval.WHOLE_DAY));

    public WeeklyHours {
        Map<DayOfWeek, List<TimeInterval>> ordered = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, intervals) -> {
            if (!intervals.isEmpty()) {
                ordered.put(day, intervals.stream().sorted().distinct().toList());
            }
        });
        days = Map.copyOf(ordered);
        holidays = holidays == null ? null : holidays.stream().sorted().toList();
    }

    /** Returns the intervals of a day of the week; empty if it is closed on that day. */
    public List<TimeInterval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /**
     * Days with the same intervals. Groups are in the order of their first days.
     *
     * @param runs the days as ranges of consecutive days
     * @param intervals the intervals that all these days have
     */
    public record DayGroup(List<DayRange> runs, List<TimeInterval> intervals) {}

    /** A range of consecutive days, both bounds included. */
    public record DayRange(DayOfWeek from, DayOfWeek to) {

        public int length() {
            return to.getValue() - from.getValue() + 1;
        }
    }

    /** Groups the days that have the same intervals. Each day with opening hours is in exactly one group. */
    public List<DayGroup> groups() {
        Map<List<TimeInterval>, List<DayRange>> groups = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (on(day).isEmpty()) {
                continue;
            }
            List<DayRange> runs = groups.computeIfAbsent(on(day), key -> new ArrayList<>());
            DayRange last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.to().plus(1) == day) {
                runs.set(runs.size() - 1, new DayRange(last.from(), day));
            } else {
                runs.add(new DayRange(day, day));
            }
        }
        return groups.entrySet().stream()
                .map(group -> new DayGroup(List.copyOf(group.getValue()), group.getKey()))
                .toList();
    }
}
