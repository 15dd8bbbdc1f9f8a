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
 * Hours that come back every week. Immutable.
 *
 * @param days the times of each day of the week, in their order, not overlapping; a day without any is not in it
 * @param holidays the times on public holidays; empty for closed, null where nobody said
 */
public record WeeklyHours(Map<DayOfWeek, List<TimeInterval>> days, List<TimeInterval> holidays) {

    /** Around the clock, on holidays too: who says so means it. */
    public static final WeeklyHours ALWAYS = new WeeklyHours(
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(TimeInterval.WHOLE_DAY))),
            List.of(TimeInterval.WHOLE_DAY));

    public WeeklyHours {
        Map<DayOfWeek, List<TimeInterval>> ordered = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                ordered.put(day, spans.stream().sorted().distinct().toList());
            }
        });
        days = Map.copyOf(ordered);
        holidays = holidays == null ? null : holidays.stream().sorted().toList();
    }

    /** None for a day on which it is closed. */
    public List<TimeInterval> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }

    /**
     * Days with the same times, in the order of their first ones.
     *
     * @param runs of days that follow each other, each from its first to its last
     */
    public record DayGroup(List<DayRange> runs, List<TimeInterval> spans) {}

    /** Days that follow each other. */
    public record DayRange(DayOfWeek from, DayOfWeek to) {

        public int length() {
            return to.getValue() - from.getValue() + 1;
        }
    }

    /** Each day on which it is open is in one of them. */
    public List<DayGroup> groups() {
        Map<List<TimeInterval>, List<DayRange>> groups = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (on(day).isEmpty()) {
                continue;
            }
            List<DayRange> runs = groups.computeIfAbsent(on(day), none -> new ArrayList<>());
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
