package brussels.repere.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * Hours of one thing: of all there is, or of what its label says, the telephone or the consultations. Immutable.
 *
 * @param label in the source's words; null for hours of all there is
 * @param validFrom the first day on which they hold; null where nobody said
 * @param validTo the last day on which they hold; null where nobody said
 * @param week null where nothing was sure enough to be structured
 * @param seasons parts of the year that have hours of their own; a later one wins
 * @param remarks all that is not structured, in the source's words
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

    /** Of hours that come back every week of all years. */
    public static ScheduleLine weekly(String label, WeeklyHours week, List<HoursRemark> remarks) {
        return new ScheduleLine(label, null, null, week, List.of(), remarks);
    }

    /** Words of which nothing is structured. */
    public static ScheduleLine unstructured(String words) {
        return weekly(null, null, List.of(HoursRemark.doubtful(words)));
    }

    public boolean isStructured() {
        return week != null;
    }

    /** What is known of a day: the times, and how sure they are. */
    DayHours on(LocalDate date) {
        boolean outside = validFrom != null && date.isBefore(validFrom) || validTo != null && date.isAfter(validTo);
        if (week == null || outside || remarks.stream().anyMatch(remark -> remark.doubts(date))) {
            return DayHours.UNKNOWN;
        }
        WeeklyHours now = week;
        for (SeasonalHours season : seasons) {
            now = season.contains(date) ? season.week() : now;
        }
        List<TimeInterval> usual = now.on(date.getDayOfWeek());
        if (!Holidays.isHoliday(date)) {
            return new DayHours(usual, DayHours.Confidence.SURE);
        }
        return now.holidays() == null
                ? new DayHours(usual, DayHours.Confidence.IF_OPEN_AT_ALL)
                : new DayHours(now.holidays(), DayHours.Confidence.SURE);
    }
}
