package brussels.repere.rest.services.request;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.search.question.VisitTime;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInWordsTest {

    private static ZonedDateTime time(String text) {
        return LocalDateTime.parse(text).atZone(BrusselsClock.ZONE);
    }

    /** 2 December 2026 is a Wednesday. */
    @DisplayName("Words for a time mean the next such time, without what of it is past")
    @ParameterizedTest
    @CsvSource({
        "now, 2026-12-02T10:30, 2026-12-02T10:30, 2026-12-02T10:30",
        "today, 2026-12-02T10:30, 2026-12-02T10:30, 2026-12-02T23:59",
        "tonight, 2026-12-02T10:30, 2026-12-02T18:00, 2026-12-02T23:59",
        "tonight, 2026-12-02T21:00, 2026-12-02T21:00, 2026-12-02T23:59",
        "tomorrow, 2026-12-02T10:30, 2026-12-03T00:00, 2026-12-03T23:59",
        "sunday, 2026-12-02T10:30, 2026-12-06T00:00, 2026-12-06T23:59",
        "wednesday, 2026-12-02T10:30, 2026-12-02T10:30, 2026-12-02T23:59",
        "weekend, 2026-12-02T10:30, 2026-12-05T00:00, 2026-12-06T23:59",
        "weekend, 2026-12-05T10:30, 2026-12-05T10:30, 2026-12-06T23:59",
        "weekend, 2026-12-06T10:30, 2026-12-06T10:30, 2026-12-06T23:59"
    })
    void next(String value, String now, String from, String until) {
        assertThat(TimeInWords.resolve(value, time(now))).contains(new VisitTime(time(from), time(until), true));
    }

    @Test
    @DisplayName("What is no time means none")
    void unknown() {
        assertThat(TimeInWords.resolve("someday", time("2026-12-02T10:30"))).isEmpty();
    }
}
