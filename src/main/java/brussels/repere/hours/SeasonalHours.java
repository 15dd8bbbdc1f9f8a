package brussels.repere.hours;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * Hours that replace the usual ones during a part of every year. Immutable.
 *
 * @param from the first day of the season
 * @param to the last day of the season; if it is before {@code from}, it lies in the next year
 * @param week the hours during the season
 */
public record SeasonalHours(MonthDay from, MonthDay to, WeeklyHours week) {

    /** Returns whether two seasons share a day. */
    public boolean overlaps(SeasonalHours other) {
        return contains(other.from) || other.contains(from);
    }

    boolean contains(LocalDate date) {
        return contains(MonthDay.from(date));
    }

    private boolean contains(MonthDay day) {
        boolean hasBegun = !day.isBefore(from);
        boolean hasNotEnded = !day.isAfter(to);
        return from.isAfter(to) ? hasBegun || hasNotEnded : hasBegun && hasNotEnded;
    }
}
