package brussels.repere.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Where one freshness ends the next begins. */
class FreshnessTest {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void they_follow_each_other_without_a_gap() {
        assertThat(Freshness.SIX_MONTHS.from(NOW)).isEqualTo(YearMonth.of(2026, 5));
        assertThat(Freshness.SIX_MONTHS.before(NOW)).isNull();
        assertThat(Freshness.TWO_YEARS.before(NOW)).isEqualTo(Freshness.SIX_MONTHS.from(NOW));
        assertThat(Freshness.TWO_YEARS.from(NOW)).isEqualTo(YearMonth.of(2024, 11));
        assertThat(Freshness.OLDER.before(NOW)).isEqualTo(Freshness.TWO_YEARS.from(NOW));
        assertThat(Freshness.OLDER.from(NOW)).isNull();
    }

    @Test
    void they_are_found_by_their_codes() {
        for (Freshness each : Freshness.values()) {
            assertThat(Freshness.find(each.code())).contains(each);
        }
        assertThat(Freshness.find("new")).isEmpty();
    }
}
