package brussels.repere.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The ten legal public holidays of Belgium (royal decree of 18 April 1974). A holiday on a Sunday remains a holiday; its
 * replacement day is not included, because each employer chooses it. Easter Sunday, Pentecost Sunday and 8 May are not public
 * holidays. Thread-safe.
 */
public final class Holidays {

    private static final Map<Integer, Set<LocalDate>> BY_YEAR = new ConcurrentHashMap<>();

    private Holidays() {}

    public static boolean isHoliday(LocalDate date) {
        return listOfYear(date.getYear()).contains(date);
    }

    /** Lists the public holidays of a year. */
    static Set<LocalDate> listOfYear(int year) {
        return BY_YEAR.computeIfAbsent(year, Holidays::compute);
    }

    private static Set<LocalDate> compute(int year) {
        LocalDate easter = easterSunday(year);
        // Ascension Day can fall on 1 May: Set.of would reject the duplicate.
        return Set.copyOf(List.of(
                LocalDate.of(year, Month.JANUARY, 1),
                easter.plusDays(1),
                LocalDate.of(year, Month.MAY, 1),
                easter.plusDays(39),
                easter.plusDays(50),
                LocalDate.of(year, Month.JULY, 21),
                LocalDate.of(year, Month.AUGUST, 15),
                LocalDate.of(year, Month.NOVEMBER, 1),
                LocalDate.of(year, Month.NOVEMBER, 11),
                LocalDate.of(year, Month.DECEMBER, 25)));
    }

    /**
     * Computes Easter Sunday by the anonymous Gregorian algorithm (Nature, 1876; Meeus, Astronomical Algorithms, chapter 8).
     */
    private static LocalDate easterSunday(int year) {
        int metonicYear = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int epact = (19 * metonicYear + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int correction = (metonicYear + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
