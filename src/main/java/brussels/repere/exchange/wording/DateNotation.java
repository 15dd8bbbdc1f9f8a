package brussels.repere.exchange.wording;

import brussels.repere.text.FoldedText;
import brussels.repere.text.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and months as people and spreadsheet programs write them: {@code 2017-02}, {@code 2017-02-28}, {@code 28/02/2017},
 * {@code 02/2017}, {@code févr-17}, {@code 28 februari 2017}, and 42767, as which Excel hands on 1 February 2017 where a cell lost its
 * format. The day comes before the month, as in Belgium. A year of two digits is of this century. A text that is anything else is no
 * date.
 */
public final class DateNotation {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[t ]00:00(?::00)?)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})[-/.])?(\\d{1,2})[-/.](\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(?:(\\d{1,2})(?:er)?[-/. ]+)?(\\p{L}{3,})\\.?[-/. ]+(\\d{4}|\\d{2})");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})[-/. ]+(\\p{L}{3,})\\.?");
    /** From 2000 to 2050; a year or a postcode is shorter. */
    private static final Pattern SERIAL = Pattern.compile("3[6-9]\\d{3}|4\\d{4}|5[0-4]\\d{3}");

    /** Day 1 is 1 January 1900, and Excel counts a 29 February 1900 that was none. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 2;

    private DateNotation() {}

    /** @param day null where only the month is said */
    private record Parts(YearMonth month, Integer day) {}

    /** Finds the month of a day or month; empty if the text is neither. */
    public static Optional<YearMonth> findMonth(String text) {
        return find(text).map(Parts::month);
    }

    /** Finds a day; empty if the text is none, such as a month alone. */
    public static Optional<LocalDate> findDay(String text) {
        return find(text).filter(parts -> parts.day() != null).map(parts -> parts.month()
                .atDay(parts.day()));
    }

    /** Finds the day and month of a day, whether or not a year is said: {@code 03-mai}, {@code 2024-05-03}. */
    public static Optional<MonthDay> findDayAndMonth(String text) {
        Matcher words = DAY_AND_MONTH.matcher(FoldedText.fold(text).strip());
        if (words.matches() && MonthNames.find(words.group(2)).isPresent()) {
            int day = Integer.parseInt(words.group(1));
            int month = MonthNames.find(words.group(2)).orElseThrow();
            return day > 0 && day <= Month.of(month).maxLength()
                    ? Optional.of(MonthDay.of(month, day))
                    : Optional.empty();
        }
        return findDay(text).map(MonthDay::from);
    }

    private static Optional<Parts> find(String text) {
        String folded = FoldedText.fold(text).strip();
        try {
            return parse(folded);
        } catch (DateTimeException impossible) {
            // A 13th month or a 30th of February.
            return Optional.empty();
        }
    }

    private static Optional<Parts> parse(String folded) {
        Matcher yearFirst = YEAR_FIRST.matcher(folded);
        if (yearFirst.matches()) {
            return parts(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(folded);
        if (dayFirst.matches()
                && (dayFirst.group(1) != null || dayFirst.group(3).length() > SHORT_YEAR)) {
            return parts(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher words = MONTH_IN_WORDS.matcher(folded);
        if (words.matches() && MonthNames.find(words.group(2)).isPresent()) {
            return parts(words.group(3), MonthNames.find(words.group(2)).orElseThrow(), words.group(1));
        }
        if (SERIAL.matcher(folded).matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Long.parseLong(folded));
            return Optional.of(new Parts(YearMonth.from(day), day.getDayOfMonth()));
        }
        return Optional.empty();
    }

    private static Optional<Parts> parts(String year, int month, String day) {
        int fullYear = Integer.parseInt(year) + (year.length() == SHORT_YEAR ? CENTURY : 0);
        YearMonth of = Year.of(fullYear).atMonth(month);
        Integer dayOfMonth = day == null
                ? null
                : Integer.valueOf(of.atDay(Integer.parseInt(day)).getDayOfMonth());
        return Optional.of(new Parts(of, dayOfMonth));
    }
}
