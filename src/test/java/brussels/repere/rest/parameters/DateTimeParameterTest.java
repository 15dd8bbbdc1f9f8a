package brussels.repere.rest.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeParameterTest {

    @DisplayName("A time without a zone is that of Brussels")
    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-10-31T23:00:00Z",
        "2026-07-01T08:00, 2026-07-01T06:00:00Z",
        "2026-11-01T08:00:00.123Z, 2026-11-01T08:00:00.123Z",
        "2026-11-01T08:00:00+05:30, 2026-11-01T02:30:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z"
    })
    void brusselsTime(String written, Instant meant) {
        assertThat(DateTimeParameter.fromString(written).instant()).isEqualTo(meant);
    }

    @DisplayName("A text that is no date is refused")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-01",
                "2026-02-30",
                "01/11/2026",
                "2026-11-01T25:00",
                "-5000-01-01",
                "-999999999-01-01T00:00:00Z",
                "+999999999-12-31"
            })
    void wrongDate(String written) {
        assertThatThrownBy(() -> DateTimeParameter.fromString(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
