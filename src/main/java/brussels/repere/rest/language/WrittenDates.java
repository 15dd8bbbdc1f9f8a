package brussels.repere.rest.language;

import brussels.repere.text.Lang;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Dates of the interface, as they are written in a language. */
public final class WrittenDates {

    private static final int LENGTH_OF_MONTH = "2017-02".length();

    private WrittenDates() {}

    /** @param date a month, or a day of it: {@code 2017-02}, {@code 2017-02-21} */
    public static String month(String date, Lang lang) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", lang.locale())
                .format(YearMonth.parse(date.substring(0, LENGTH_OF_MONTH)));
    }

    /** French says "1er février". */
    public static String day(LocalDate date, Lang lang) {
        String written =
                DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(date);
        return lang == Lang.fr && date.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** @param date a year, a month or a day */
    public static String asKnown(String date, Lang lang) {
        return date.length() < LENGTH_OF_MONTH ? date : dayOrMonth(date, lang);
    }

    /** @param date a month or a day */
    public static String dayOrMonth(String date, Lang lang) {
        return date.length() > LENGTH_OF_MONTH ? day(LocalDate.parse(date), lang) : month(date, lang);
    }
}
