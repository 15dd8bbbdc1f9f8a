package brussels.repere.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Working days")
class WorkingDaysTest {

    @DisplayName("are counted back over weekends and public holidays")
    @ParameterizedTest
    @CsvSource({
        "2026-11-30, 5, 2026-11-23, a week of five working days",
        "2026-11-29, 5, 2026-11-22, on a Sunday nothing is late that was not on Friday",
        "2026-11-13, 5, 2026-11-05, with 11 November between them",
        "2026-12-28, 5, 2026-12-20, with Christmas between them",
        "2026-04-10, 5, 2026-04-02, with Easter Monday between them",
        "2026-11-30, 0, 2026-11-30, none",
        "2026-11-30, 20, 2026-11-01, four weeks with 11 November between them"
    })
    void before(LocalDate day, int count, LocalDate expected, String why) {
        assertThat(WorkingDays.before(day, count)).as(why).isEqualTo(expected);
    }
}
