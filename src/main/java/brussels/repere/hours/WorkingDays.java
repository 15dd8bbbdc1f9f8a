package brussels.repere.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices work in Belgium: Monday to Friday, without the public holidays of {@link Holidays}. Thread-safe. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isHoliday(day);
    }

    /**
     * Returns the last day since which so many working days have come, the given day included and that day itself not: what came on it, or
     * before, has waited so long.
     *
     * @param count 0 or more
     */
    public static LocalDate before(LocalDate day, int count) {
        LocalDate before = day;
        for (int left = count; left > 0; before = before.minusDays(1)) {
            if (isWorkingDay(before)) {
                left--;
            }
        }
        return before;
    }
}
