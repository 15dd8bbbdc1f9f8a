package brussels.repere.rest.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.ogc.TimeSpan;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

    @DisplayName("Moments, days in Brussels and intervals, open at one end or not")
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T12:00:00Z, 2026-11-30T12:00:00Z, 2026-11-30T12:00:00Z",
        "2026-11-30t12:00:00.5+01:00, 2026-11-30T11:00:00.5Z, 2026-11-30T11:00:00.5Z",
        "2026-11-30, 2026-11-29T23:00:00Z, 2026-11-30T22:59:59Z",
        "2026-07-01, 2026-06-30T22:00:00Z, 2026-07-01T21:59:59Z",
        "../2026-11-30T12:00:00Z, , 2026-11-30T12:00:00Z",
        "/2026-11-30T12:00:00Z, , 2026-11-30T12:00:00Z",
        "2026-11-30T12:00:00Z/.., 2026-11-30T12:00:00Z,",
        "2026-01-01/2026-01-31, 2025-12-31T23:00:00Z, 2026-01-31T22:59:59Z",
        "2026-11-30T12:00:00Z/P1DT1H, 2026-11-30T12:00:00Z, 2026-12-01T13:00:00Z",
        "2026-11-30T12:00:00Z/PT30M, 2026-11-30T12:00:00Z, 2026-11-30T12:30:00Z"
    })
    void read(String text, Instant from, Instant until) {
        assertThat(TimeParser.parse(text)).contains(new TimeSpan(from, until));
    }

    @DisplayName("What is no time is none")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "/",
                "../..",
                "2026",
                "2026-11",
                "2026-02-30",
                "2026-11-30T12:00Z",
                "2026-11-30T12:00:00",
                "2026-11-30T25:00:00Z",
                "P1D",
                "P1D/2026-01-01",
                "../P1D",
                "2026-01-01/P",
                "2026-01-01/PXX",
                "2026-02-01/2026-01-01",
                "2026-01-01/2026-02-01/..",
                "+12026-01-01",
                "2026-01-01/P9999999999Y"
            })
    void refuse(String text) {
        assertThat(TimeParser.parse(text)).isEmpty();
    }
}
