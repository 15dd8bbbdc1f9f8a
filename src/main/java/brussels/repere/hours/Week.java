package brussels.repere.hours;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
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
public record Week(Map<DayOfWeek, List<Span>> days, List<Span> holidays) {

    /** Around the clock, on holidays too: who says so means it. */
    public static final Week ALWAYS = new Week(
            Arrays.stream(DayOfWeek.values())
                    .collect(Collectors.toMap(Function.identity(), day -> List.of(Span.WHOLE_DAY))),
            List.of(Span.WHOLE_DAY));

    public Week {
        Map<DayOfWeek, List<Span>> ordered = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, spans) -> {
            if (!spans.isEmpty()) {
                ordered.put(day, spans.stream().sorted().distinct().toList());
            }
        });
        days = Map.copyOf(ordered);
        holidays = holidays == null ? null : holidays.stream().sorted().toList();
    }

    /** None for a day on which it is closed. */
    public List<Span> on(DayOfWeek day) {
        return days.getOrDefault(day, List.of());
    }

    public boolean isAlways() {
        return equals(ALWAYS);
    }
}
