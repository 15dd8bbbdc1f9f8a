package brussels.repere.engines.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RestartBackoffTest {

    private static final Duration SHORT = Duration.ofSeconds(3);
    private static final Duration LONG = Duration.ofSeconds(20);

    private final RestartBackoff backoff = new RestartBackoff();

    private static List<Duration> seconds(long... values) {
        return Arrays.stream(values).mapToObj(Duration::ofSeconds).toList();
    }

    @DisplayName("The first death is answered at once, and each further one after twice the time, up to a bound")
    @Test
    void doubles() {
        assertThat(Stream.generate(() -> backoff.afterDeath(SHORT)).limit(7).toList())
                .isEqualTo(seconds(0, 1, 2, 4, 8, 8, 8));
    }

    @DisplayName("After a failed start there is always a pause")
    @Test
    void failedStart() {
        assertThat(backoff.afterDeath(LONG)).isZero();
        assertThat(backoff.afterFailedStart()).isEqualTo(Duration.ofSeconds(1));
        assertThat(new RestartBackoff().afterFailedStart()).isEqualTo(Duration.ofSeconds(1));
    }

    @DisplayName("An engine that ran for long is started at once again")
    @Test
    void forgets() {
        backoff.afterDeath(SHORT);
        backoff.afterDeath(SHORT);
        assertThat(backoff.afterDeath(LONG)).isZero();
        assertThat(backoff.afterDeath(SHORT)).isEqualTo(Duration.ofSeconds(1));
    }
}
