package brussels.repere.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/**
 * A source's words about hours that could not be structured. They remain visible. On days on which they may change the hours,
 * the structured hours that they concern are treated as unknown.
 *
 * @param text the source's words
 * @param months the months in which the remark may change the hours; all if not known, none for a remark that changes no hours
 *     ("by appointment")
 */
public record HoursRemark(String text, Set<Month> months) {

    public HoursRemark {
        months = Set.copyOf(months);
    }

    /** Creates a remark that may change the hours in any month. */
    public static HoursRemark doubtful(String text) {
        return new HoursRemark(text, EnumSet.allOf(Month.class));
    }

    /** Creates a remark that changes no hours. */
    public static HoursRemark harmless(String text) {
        return new HoursRemark(text, Set.of());
    }

    /** Returns whether the remark may change the hours of a day. */
    boolean doubts(LocalDate date) {
        return months.contains(date.getMonth());
    }
}
