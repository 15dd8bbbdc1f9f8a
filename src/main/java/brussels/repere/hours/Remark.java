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
public record Remark(String text, Set<Month> months) {

    public Remark {
        months = Set.copyOf(months);
    }

    public static Remark doubtful(String text) {
        return new Remark(text, EnumSet.allOf(Month.class));
    }

    public static Remark harmless(String text) {
        return new Remark(text, Set.of());
    }

    boolean doubts(LocalDate date) {
        return months.contains(date.getMonth());
    }
}
