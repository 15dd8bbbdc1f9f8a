package brussels.repere.exchange.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateNotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-02",
                "2017-02-28",
                "01/02/2017",
                "28.02.2017",
                "28-2-2017",
                "1/2/17",
                "02/2017",
                "2/2017",
                "2017/02",
                "févr-17",
                "févr.-17",
                "fevr-17",
                "feb-17",
                "feb/17",
                "Février 2017",
                "28 februari 2017",
                "1er février 2017",
                "2017-02-01 00:00:00",
                "2017-02-01T00:00",
                "42767",
                "\u00A02017\u201102 "
            })
    @DisplayName("A month is read from every form in which people and spreadsheet programs write it")
    void months(String text) {
        assertThat(DateNotation.findMonth(text)).contains(YearMonth.of(2017, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "15/03/2026, 2026-03-15",
        "15-03-26, 2026-03-15",
        "2026-03-15, 2026-03-15",
        "15 mars 2026, 2026-03-15",
        "15 mrt. 2026, 2026-03-15",
        "15-août-24, 2024-08-15",
        "46096, 2026-03-15",
    })
    @DisplayName("A day is read, the day before the month")
    void days(String text, LocalDate day) {
        assertThat(DateNotation.findDay(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017",
                "2017-13",
                "2017-02-30",
                "30/02/2017",
                "02/15/2017",
                "février",
                "17",
                "1000",
                "99999",
                "hier",
                "",
                "2017-02-01 08:30",
                "3-5",
                "12 rue 2017"
            })
    @DisplayName("Anything else is no date")
    void noDate(String text) {
        assertThat(DateNotation.findMonth(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"03-mai, --05-03", "3-mei, --05-03", "2024-05-03, --05-03", "03/05/2024, --05-03", "7-sept, --09-07"})
    @DisplayName("A house number that became a day shows which day")
    void dayAndMonth(String text, MonthDay day) {
        assertThat(DateNotation.findDayAndMonth(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3-5", "217-219", "12A", "12 bis", "3/5", "1", "217 à 219", "bte 3", "31-foo", "40-mai"})
    @DisplayName("A house number is no day")
    void houseNumbers(String text) {
        assertThat(DateNotation.findDayAndMonth(text)).isEmpty();
    }
}
