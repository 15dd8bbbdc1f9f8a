package brussels.repere.geography.delimitation;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.geography.delimitation.ValidityOrder.StoredValidity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of several delimitations")
class ValidityOrderTest {

    private static final LocalDate Y2019 = LocalDate.of(2019, 1, 1);
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    private static StoredValidity stored(long id, LocalDate from, LocalDate until) {
        return new StoredValidity(id, "name", "source", from, until);
    }

    private static List<String> periods(StoredValidity... stored) {
        return ValidityOrder.listPeriods(List.of(stored)).stream()
                .map(period -> period.id() + ": " + period.from() + " to " + period.until())
                .toList();
    }

    @DisplayName("one ends on the day before the next one begins")
    @Test
    void nextBegins() {
        assertThat(periods(stored(1, Y2019, null), stored(2, Y2025, null)))
                .containsExactly("1: 2019-01-01 to 2024-12-31", "2: 2025-01-01 to null");
    }

    @DisplayName("the order in which they were stored says nothing")
    @Test
    void storedLater() {
        assertThat(periods(stored(1, Y2025, null), stored(2, Y2019, null)))
                .containsExactly("2: 2019-01-01 to 2024-12-31", "1: 2025-01-01 to null");
    }

    @DisplayName("the last that was stored for a day corrects the others of that day, also by an earlier end")
    @Test
    void correction() {
        assertThat(periods(stored(1, Y2019, null), stored(2, Y2019, Y2025)))
                .containsExactly("2: 2019-01-01 to 2025-01-01");
    }

    @DisplayName("one that ends gives way to the one before it, which said no end")
    @Test
    void exception() {
        assertThat(periods(stored(1, Y2019, null), stored(2, Y2025, Y2027.minusDays(1))))
                .containsExactly("1: 2019-01-01 to 2024-12-31", "2: 2025-01-01 to 2026-12-31", "1: 2027-01-01 to null");
    }

    @DisplayName("days may be left on which none holds, and today is answered all the same")
    @Test
    void gap() {
        StoredValidity first = stored(1, Y2019, Y2025.minusDays(1));
        StoredValidity second = stored(2, Y2027, null);
        assertThat(periods(first, second)).containsExactly("1: 2019-01-01 to 2024-12-31", "2: 2027-01-01 to null");
        assertThat(ValidityOrder.chooseFor(Y2025, List.of(first, second))).isEqualTo(1);
        assertThat(ValidityOrder.chooseFor(Y2019.minusYears(9), List.of(first, second)))
                .isEqualTo(1);
        assertThat(ValidityOrder.chooseFor(Y2027, List.of(first, second))).isEqualTo(2);
    }
}
