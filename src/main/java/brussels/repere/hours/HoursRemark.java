package brussels.repere.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/**
 * Words of a source that are not structured. They stay visible, and what is structured beside them is not claimed on days of
 * which they may say something else.
 *
 * @param months in which they may; all where that is not known, none for words that change no hours ("by appointment")
 */
public record HoursRemark(String text, Set<Month> months) {

    public HoursRemark {
        months = Set.copyOf(months);
    }

    public static HoursRemark doubtful(String text) {
        return new HoursRemark(text, EnumSet.allOf(Month.class));
    }

    public static HoursRemark harmless(String text) {
        return new HoursRemark(text, Set.of());
    }

    boolean doubts(LocalDate date) {
        return months.contains(date.getMonth());
    }
}
