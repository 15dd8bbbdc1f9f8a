package brussels.repere.engines.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HangDetectorTest {

    private final HangDetector detector = new HangDetector(0);
    private Duration cpuTime = Duration.ZERO;

    private boolean recordAt(long second, boolean answered) {
        return detector.record(Duration.ofSeconds(second).toNanos(), answered, cpuTime);
    }

    @DisplayName("A process that is silent and still for a quarter of a minute hangs")
    @Test
    void still() {
        assertThat(recordAt(5, false)).isFalse();
        assertThat(recordAt(10, false)).isFalse();
        assertThat(recordAt(14, false)).isFalse();
        assertThat(recordAt(15, false)).isTrue();
    }

    @DisplayName("A process that is slow but computes is given more time")
    @Test
    void busy() {
        for (int second = 5; second < 45; second += 5) {
            cpuTime = cpuTime.plusMillis(20);
            assertThat(recordAt(second, false)).as("after %d s", second).isFalse();
        }
        cpuTime = cpuTime.plusMillis(20);
        assertThat(recordAt(46, false)).isTrue();
    }

    @DisplayName("One answer begins anew")
    @Test
    void answer() {
        recordAt(5, false);
        recordAt(10, false);
        assertThat(recordAt(14, true)).isFalse();
        assertThat(recordAt(20, false)).isFalse();
        assertThat(recordAt(28, false)).isFalse();
        assertThat(recordAt(30, false)).isTrue();
    }

    @DisplayName("A pause of the watcher itself, such as a suspended machine, is no hang")
    @Test
    void suspended() {
        recordAt(1, true);
        assertThat(recordAt(3_600, false)).isFalse();
        assertThat(recordAt(3_602, true)).isFalse();
    }
}
