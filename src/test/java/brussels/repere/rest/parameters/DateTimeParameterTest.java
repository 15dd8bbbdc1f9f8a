package brussels.repere.rest.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeParameterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-10-31T23:00:00Z",
        "2026-07-01T08:00, 2026-07-01T06:00:00Z",
        "2026-11-01T08:00:00.123Z, 2026-11-01T08:00:00.123Z",
        "2026-11-01T08:00:00+05:30, 2026-11-01T02:30:00Z",
        "2026-03-29T02:30, 2026-03-29T01:30:00Z"
    })
    void a_time_without_a_zone_is_of_brussels(String written, Instant meant) {
        assertThat(DateTimeParameter.fromString(written).instant()).isEqualTo(meant);
    }

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
    void what_is_no_date_is_refused(String written) {
        assertThatThrownBy(() -> DateTimeParameter.fromString(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
