package brussels.repere.hours.osm;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/**
 * Reads the dates of rules: parts of every year, or a period between two dates. Movable dates such as Easter are not supported.
 */
final class OsmDateReader {

    private OsmDateReader() {}

    /** A period of validity, both days included. */
    record Validity(LocalDate from, LocalDate to) {}

    /** Returns the first day of a yearly season; null if the range is not a fixed part of every year. */
    static MonthDay from(DateRange dates) {
        return monthDay(dates.getStartDate(), false);
    }

    /** Returns the last day of a yearly season; null if the range is not a fixed part of every year. */
    static MonthDay to(DateRange dates) {
        return monthDay(dates.getEndDate() == null ? dates.getStartDate() : dates.getEndDate(), true);
    }

    /** Returns the period between two dates with years; null for any other dates. */
    static Validity validity(List<DateRange> dates) {
        if (dates == null || dates.size() != 1 || dates.get(0).getEndDate() == null) {
            return null;
        }
        LocalDate from = date(dates.get(0).getStartDate());
        LocalDate to = date(dates.get(0).getEndDate());
        return from == null || to == null || to.isBefore(from) ? null : new Validity(from, to);
    }

    private static LocalDate date(DateWithOffset date) {
        boolean isComplete = date.getYear() > 0 && date.getDay() > 0 && isFixedDate(date);
        return isComplete ? LocalDate.of(date.getYear(), date.getMonth().ordinal() + 1, date.getDay()) : null;
    }

    private static boolean isFixedDate(DateWithOffset date) {
        return date.getMonth() != null
                && date.getVarDate() == null
                && date.getNthWeekDay() == null
                && date.getWeekDayOffset() == null
                && date.getDayOffset() == 0
                && !date.isOpenEnded();
    }

    private static MonthDay monthDay(DateWithOffset date, boolean isEnd) {
        if (date.getYear() >= 0 || !isFixedDate(date)) {
            return null;
        }
        Month month = Month.of(date.getMonth().ordinal() + 1);
        boolean isWholeMonth = date.getDay() < 1;
        int day = isWholeMonth ? isEnd ? month.maxLength() : 1 : date.getDay();
        return MonthDay.of(month, day);
    }
}
