package brussels.repere.rest.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is too slow to keep a place. */
class TransferPaceTest {

    private long now;
    private final TransferPace pace = new TransferPace(() -> now);

    private void transfer(Duration waiting, long bytes) {
        pace.beginTransfer();
        now += waiting.toNanos();
        pace.endTransfer(bytes);
    }

    @DisplayName("A client that stands still is too slow after a minute, while we wait")
    @Test
    void standsStill() {
        pace.beginTransfer();
        now += Duration.ofSeconds(60).toNanos();
        assertThat(pace.isTooSlow()).isFalse();
        now += 1;
        assertThat(pace.isTooSlow()).isTrue();
    }

    @DisplayName("A byte every few seconds does not help")
    @Test
    void trickles() {
        for (int i = 0; i < 20; i++) {
            transfer(Duration.ofSeconds(3), 1);
        }
        assertThat(pace.isTooSlow()).isFalse();
        transfer(Duration.ofSeconds(3), 1);
        assertThat(pace.isTooSlow()).isTrue();
    }

    @DisplayName("A slow but steady line is fast enough for ever")
    @Test
    void steady() {
        for (int i = 0; i < 1_000; i++) {
            transfer(Duration.ofSeconds(16), 32_768);
        }
        assertThat(pace.isTooSlow()).isFalse();
    }

    @DisplayName("What was quick before buys no more than a minute")
    @Test
    void quickBefore() {
        transfer(Duration.ofSeconds(1), 50_000_000);
        pace.beginTransfer();
        now += Duration.ofSeconds(61).toNanos();
        assertThat(pace.isTooSlow()).isTrue();
    }

    @DisplayName("The time that we take ourselves does not count")
    @Test
    void ourTime() {
        transfer(Duration.ZERO, 10);
        now += Duration.ofHours(1).toNanos();
        assertThat(pace.isTooSlow()).isFalse();
    }
}
