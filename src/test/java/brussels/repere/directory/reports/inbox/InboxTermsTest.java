package brussels.repere.directory.reports.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.reports.ReportState;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A report in the inbox")
class InboxTermsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @DisplayName("is late after five working days, unless it was passed on less than twenty ago")
    @ParameterizedTest
    @CsvSource({
        "open, 2026-11-30, , waiting",
        "open, 2026-11-24, , waiting",
        "open, 2026-11-23, , late",
        "open, 2026-01-05, , late",
        "open, 2026-01-05, 2026-11-30, forwarded",
        "open, 2026-01-05, 2026-11-02, forwarded",
        "open, 2026-01-05, 2026-10-30, late",
        "settled, 2026-01-05, , settled",
        "settled, 2026-01-05, 2026-10-30, settled"
    })
    void part(ReportState state, LocalDate madeOn, LocalDate forwardedOn, InboxPart expected) {
        assertThat(InboxTerms.on(MONDAY).partOf(state, madeOn, forwardedOn)).isEqualTo(expected);
    }
}
