package brussels.repere.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each freshness band begins where the one before ends. */
class FreshnessBandTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @DisplayName("Bands follow each other without a gap")
    @Test
    void contiguous() {
        assertThat(FreshnessBand.SIX_MONTHS.firstMonth(NOW)).isEqualTo(YearMonth.of(2026, 5));
        assertThat(FreshnessBand.SIX_MONTHS.firstFresherMonth(NOW)).isNull();
        assertThat(FreshnessBand.TWO_YEARS.firstFresherMonth(NOW)).isEqualTo(FreshnessBand.SIX_MONTHS.firstMonth(NOW));
        assertThat(FreshnessBand.TWO_YEARS.firstMonth(NOW)).isEqualTo(YearMonth.of(2024, 11));
        assertThat(FreshnessBand.OLDER.firstFresherMonth(NOW)).isEqualTo(FreshnessBand.TWO_YEARS.firstMonth(NOW));
        assertThat(FreshnessBand.OLDER.firstMonth(NOW)).isNull();
    }

    @DisplayName("Bands are found by their codes")
    @Test
    void codes() {
        for (FreshnessBand band : FreshnessBand.values()) {
            assertThat(FreshnessBand.find(band.code())).contains(band);
        }
        assertThat(FreshnessBand.find("new")).isEmpty();
    }
}
