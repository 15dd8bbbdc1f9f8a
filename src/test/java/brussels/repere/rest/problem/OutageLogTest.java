package brussels.repere.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutageLogTest {

    private long nanos = -5;
    private int lines;

    @DisplayName("Many requests a second are told once a minute")
    @Test
    void onceAMinute() {
        OutageLog log = new OutageLog(() -> nanos);
        for (int request = 0; request < 1_210; request++) {
            log.log(() -> lines++);
            nanos += Duration.ofMillis(100).toNanos();
        }
        assertThat(lines).isEqualTo(3);
    }
}
