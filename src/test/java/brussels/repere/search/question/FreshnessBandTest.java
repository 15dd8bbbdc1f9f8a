package brussels.repere.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Each freshness band begins where the one before ends. */
class FreshnessBandTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void they_follow_each_other_without_a_gap() {
        assertThat(FreshnessBand.SIX_MONTHS.firstMonth(NOW)).isEqualTo(YearMonth.of(2026, 5));
        assertThat(FreshnessBand.SIX_MONTHS.firstFresherMonth(NOW)).isNull();
        assertThat(FreshnessBand.TWO_YEARS.firstFresherMonth(NOW)).isEqualTo(FreshnessBand.SIX_MONTHS.firstMonth(NOW));
        assertThat(FreshnessBand.TWO_YEARS.firstMonth(NOW)).isEqualTo(YearMonth.of(2024, 11));
        assertThat(FreshnessBand.OLDER.firstFresherMonth(NOW)).isEqualTo(FreshnessBand.TWO_YEARS.firstMonth(NOW));
        assertThat(FreshnessBand.OLDER.firstMonth(NOW)).isNull();
    }

    @Test
    void they_are_found_by_their_codes() {
        for (FreshnessBand band : FreshnessBand.values()) {
            assertThat(FreshnessBand.find(band.code())).contains(band);
        }
        assertThat(FreshnessBand.find("new")).isEmpty();
    }
}
