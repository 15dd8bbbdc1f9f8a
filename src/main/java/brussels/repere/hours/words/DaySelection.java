package brussels.repere.hours.words;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;

/** A selection of days of the week and public holidays. Not thread-safe. */
final class DaySelection {

    private final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
    private boolean holidays;

    /**
     * Adds a range of days, which may extend past Sunday.
     *
     * @throws AmbiguousHoursException if a day is already selected: "tous les jours, du lundi au vendredi" means five days, not
     *     seven
     */
    void add(DayOfWeek from, DayOfWeek to) throws AmbiguousHoursException {
        for (DayOfWeek day = from; ; day = day.plus(1)) {
            if (!weekdays.add(day)) {
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

    Set<DayOfWeek> weekdays() {
        return weekdays;
    }

    boolean holidays() {
        return holidays;
    }

    boolean excludesHolidays() {
        return !holidays;
    }
}
