package brussels.repere.hours;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Hours that hold for a part of every year instead of the others. Immutable.
 *
 * @param from its first day
 * @param to its last day; before {@code from} it is in the next year
 */
public record SeasonalHours(MonthDay from, MonthDay to, WeeklyHours week) {

    /** Whether they share a day. */
    public boolean overlaps(SeasonalHours other) {
        return contains(other.from) || other.contains(from);
    }

    boolean contains(LocalDate date) {
        return contains(MonthDay.from(date));
    }

    private boolean contains(MonthDay day) {
        boolean begun = !day.isBefore(from);
        boolean notOver = !day.isAfter(to);
        return from.isAfter(to) ? begun || notOver : begun && notOver;
    }
}
