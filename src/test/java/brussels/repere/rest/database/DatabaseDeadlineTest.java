package brussels.repere.rest.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DatabaseDeadlineTest {

    private static Duration remaining(long elapsedMillis) {
        return DatabaseDeadline.remaining(Duration.ofMillis(elapsedMillis).toNanos());
    }

    @DisplayName("What a request has waited already counts")
    @Test
    void early() {
        assertThat(remaining(0)).isEqualTo(Duration.ofSeconds(4));
        assertThat(remaining(2_400)).isEqualTo(Duration.ofMillis(1_600));
    }

    @DisplayName("A request that takes long by itself still gets time for each part")
    @Test
    void late() {
        assertThat(remaining(60_000)).isEqualTo(Duration.ofSeconds(4));
    }
}
