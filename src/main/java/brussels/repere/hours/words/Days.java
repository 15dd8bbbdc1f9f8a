package brussels.repere.hours.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week, and public holidays beside them. Not for use by several threads. */
final class Days {

    private final Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
    private boolean holidays;

    /**
     * From one day to the other, over the end of the week if need be.
     *
     * @throws Unsure if one is there already: "tous les jours, du lundi au vendredi" are five, not seven
     */
    void add(DayOfWeek from, DayOfWeek to) throws Unsure {
        for (DayOfWeek day = from; ; day = day.plus(1)) {
            if (!week.add(day)) {
                throw new Unsure();
            }
            if (day == to) {
                return;
            }
        }
    }

    void addHolidays() throws Unsure {
        if (holidays) {
            throw new Unsure();
        }
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
