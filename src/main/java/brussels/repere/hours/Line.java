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
public record Line(
        String label, LocalDate validFrom, LocalDate validTo, Week week, List<Season> seasons, List<Remark> remarks) {

    public Line {
        seasons = List.copyOf(seasons);
        remarks = List.copyOf(remarks);
    }

    /** Of hours that come back every week of all years. */
    public static Line weekly(String label, Week week, List<Remark> remarks) {
        return new Line(label, null, null, week, List.of(), remarks);
    }

    /** Words of which nothing is structured. */
    public static Line ofWords(String words) {
        return weekly(null, null, List.of(Remark.doubtful(words)));
    }

    public boolean isStructured() {
        return week != null;
    }

    /** What is known of a day: the times, and how sure they are. */
    Day on(LocalDate date) {
        boolean outside = validFrom != null && date.isBefore(validFrom) || validTo != null && date.isAfter(validTo);
        if (week == null || outside || remarks.stream().anyMatch(remark -> remark.doubts(date))) {
            return Day.UNKNOWN;
        }
        Week now = week;
        for (Season season : seasons) {
            now = season.contains(date) ? season.week() : now;
        }
        List<Span> usual = now.on(date.getDayOfWeek());
        if (!Holidays.isHoliday(date)) {
            return new Day(usual, Day.Trust.SURE);
        }
        return now.holidays() == null
                ? new Day(usual, Day.Trust.IF_OPEN_AT_ALL)
                : new Day(now.holidays(), Day.Trust.SURE);
    }
}
