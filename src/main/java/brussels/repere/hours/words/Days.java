package brussels.repere.hours.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week, and public holidays beside them. Not for use by several threads. */
final class Days {

    private final Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
    private boolean holidays;

    /** From one day to the other, over the end of the week if need be. */
    void add(DayOfWeek from, DayOfWeek to) {
        for (DayOfWeek day = from; day != to; day = day.plus(1)) {
            week.add(day);
        }
        week.add(to);
    }

    void addHolidays() {
        holidays = true;
    }

    Set<DayOfWeek> week() {
        return week;
    }

    boolean holidays() {
        return holidays;
    }

    boolean isOfWeekAlone() {
        return !holidays;
    }
}
