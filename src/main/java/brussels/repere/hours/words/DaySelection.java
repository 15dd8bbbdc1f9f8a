package brussels.repere.hours.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** Days of the week, and public holidays beside them. Not for use by several threads. */
final class DaySelection {

    private final Set<DayOfWeek> week = EnumSet.noneOf(DayOfWeek.class);
    private boolean holidays;

    /**
     * From one day to the other, over the end of the week if need be.
     *
     * @throws AmbiguousHoursException if one is there already: "tous les jours, du lundi au vendredi" are five, not seven
     */
    void add(DayOfWeek from, DayOfWeek to) throws AmbiguousHoursException {
        for (DayOfWeek day = from; ; day = day.plus(1)) {
            if (!week.add(day)) {
                throw new AmbiguousHoursException();
            }
            if (day == to) {
                return;
            }
        }
    }

    void addHolidays() throws AmbiguousHoursException {
        if (holidays) {
            throw new AmbiguousHoursException();
        }
        holidays = true;
    }

    Set<DayOfWeek> week() {
        return week;
    }

    boolean holidays() {
        return holidays;
    }

    boolean excludesHolidays() {
        return !holidays;
    }
}
