package brussels.repere.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BrusselsClockTest {

    @Test
    @DisplayName("Late in the evening of Greenwich the next day has begun in Brussels, in winter and in summer")
    void midnight() {
        assertThat(BrusselsClock.fixedAt(ZonedDateTime.parse("2026-11-28T22:59:59Z"))
                        .today())
                .isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(BrusselsClock.fixedAt(ZonedDateTime.parse("2026-11-28T23:00:00Z"))
                        .today())
                .isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(BrusselsClock.fixedAt(ZonedDateTime.parse("2026-07-31T22:00:00Z"))
                        .month())
                .isEqualTo(YearMonth.of(2026, 8));
    }

    @Test
    @DisplayName("The time is that of Brussels, whatever the zone of who asks")
    void zone() {
        assertThat(BrusselsClock.fixedAt(ZonedDateTime.parse("2026-11-28T22:00:00Z"))
                        .now()
                        .toLocalDateTime())
                .hasToString("2026-11-28T23:00");
    }
}
