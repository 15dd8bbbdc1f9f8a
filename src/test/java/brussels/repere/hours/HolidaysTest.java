package brussels.repere.hours;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The ten public holidays, against a calendar that others keep. */
class HolidaysTest {

    /** Theirs has days on which banks or officials are off, and Sundays that the law does not name: for us they are none. */
    @DisplayName("The holidays are those of an independent calendar")
    @Test
    void independentCalendar() {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
        IntStream.rangeClosed(2000, 2100).forEach(year -> {
            Set<LocalDate> theirs = others.getHolidays(Year.of(year)).stream()
                    .map(Holiday::getActualDate)
                    .collect(Collectors.toSet());
            LocalDate easterMonday = others.getHolidays(Year.of(year)).stream()
                    .filter(holiday -> holiday.getPropertiesKey().endsWith("EASTER_MONDAY"))
                    .findFirst()
                    .orElseThrow()
                    .getActualDate();
            Set<LocalDate> notByLaw = Set.of(
                    easterMonday.minusDays(1),
                    easterMonday.plusDays(48),
                    LocalDate.of(year, 11, 2),
                    LocalDate.of(year, 11, 15),
                    LocalDate.of(year, 12, 31));
            assertThat(Holidays.listOfYear(year))
                    .as("%d", year)
                    .hasSizeBetween(9, 10)
                    .isSubsetOf(theirs);
            theirs.removeAll(Holidays.listOfYear(year));
            assertThat(theirs).as("%d", year).isSubsetOf(notByLaw);
        });
    }

    @DisplayName("One day may be two holidays")
    @Test
    void sameDay() {
        assertThat(Holidays.listOfYear(2008))
                .as("Ascension on the first of May")
                .hasSize(9);
        assertThat(Holidays.listOfYear(2026)).hasSize(10);
    }

    @DisplayName("Easter Sunday, Pentecost Sunday and 8 May are no holidays")
    @Test
    void noHolidays() {
        assertThat(Holidays.isHoliday(LocalDate.of(2026, 4, 5))).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2026, 5, 24))).isFalse();
        assertThat(Holidays.isHoliday(LocalDate.of(2026, 5, 8))).isFalse();
    }
}
