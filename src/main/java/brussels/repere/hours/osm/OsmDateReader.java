package brussels.repere.hours.osm;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/** Dates of rules: parts of every year, or from one day to another. Those that move, such as Easter, are neither. */
final class OsmDateReader {

    private OsmDateReader() {}

    /** Both days included. */
    record Validity(LocalDate from, LocalDate to) {}

    /** Null for one that cannot be told as days of every year. */
    static MonthDay from(DateRange dates) {
        return monthDay(dates.getStartDate(), false);
    }

    /** Null for one that cannot be told as days of every year. */
    static MonthDay to(DateRange dates) {
        return monthDay(dates.getEndDate() == null ? dates.getStartDate() : dates.getEndDate(), true);
    }

    /** From one day of one year to another; null for dates that are not that. */
    static Validity validity(List<DateRange> dates) {
        if (dates == null || dates.size() != 1 || dates.get(0).getEndDate() == null) {
            return null;
        }
        LocalDate from = date(dates.get(0).getStartDate());
        LocalDate to = date(dates.get(0).getEndDate());
        return from == null || to == null || to.isBefore(from) ? null : new Validity(from, to);
    }

    private static LocalDate date(DateWithOffset date) {
        boolean whole = date.getYear() > 0 && date.getDay() > 0 && isPlain(date);
        return whole ? LocalDate.of(date.getYear(), date.getMonth().ordinal() + 1, date.getDay()) : null;
    }

    private static boolean isPlain(DateWithOffset date) {
        return date.getMonth() != null
                && date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && !date.isOpenEnded();
    }

    private static MonthDay monthDay(DateWithOffset date, boolean last) {
        if (date.getYear() >= 0 || !isPlain(date)) {
            return null;
        }
        Month month = Month.of(date.getMonth().ordinal() + 1);
        boolean whole = date.getDay() < 1;
        int day = whole ? last ? month.maxLength() : 1 : date.getDay();
        return MonthDay.of(month, day);
    }
}
