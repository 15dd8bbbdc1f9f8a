package brussels.repere.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of a schedule: the general hours, or the hours of what its label names, such as the telephone or the consultations.
 * Immutable.
 *
 * @param label in the source's words; null for general hours
 * @param validFrom the first day on which the line is valid; null if not stated
 * @param validTo the last day on which the line is valid; null if not stated
 * @param week null if nothing was unambiguous enough to be structured
 * @param seasons parts of the year with their own hours; a later one takes precedence
 * @param remarks everything that is not structured, in the source's words
 */
public record ScheduleLine(
        String label,
        LocalDate validFrom,
        LocalDate validTo,
        WeeklyHours week,
        List<SeasonalHours> seasons,
        List<HoursRemark> remarks) {

    public ScheduleLine {
        seasons = List.copyOf(seasons);
        remarks = List.copyOf(remarks);
    }

    /** Creates a line that is valid in all weeks of every year. */
    public static ScheduleLine weekly(String label, WeeklyHours week, List<HoursRemark> remarks) {
        return new ScheduleLine(label, null, null, week, List.of(), remarks);
    }

    /** Creates a general line of which nothing is structured. */
    public static ScheduleLine unstructured(String words) {
        return weekly(null, null, List.of(HoursRemark.doubtful(words)));
    }

    public boolean isStructured() {
        return week != null;
    }

    /** Returns the hours of a day and how certain they are. */
    DayHours on(LocalDate date) {
        boolean outsideValidity =
                validFrom != null && date.isBefore(validFrom) || validTo != null && date.isAfter(validTo);
        if (week == null || outsideValidity || remarks.stream().anyMatch(remark -> remark.doubts(date))) {
            return DayHours.UNKNOWN;
        }
        WeeklyHours applicable = week;
        for (SeasonalHours season : seasons) {
            applicable = season.contains(date) ? season.week() : applicable;
        }
        List<TimeInterval> usual = applicable.on(date.getDayOfWeek());
        if (!Holidays.isHoliday(date)) {
            return new DayHours(usual, DayHours.Confidence.CERTAIN);
        }
        return applicable.holidays() == null
                ? new DayHours(usual, DayHours.Confidence.IF_OPEN_AT_ALL)
                : new DayHours(applicable.holidays(), DayHours.Confidence.CERTAIN);
    }
}
