package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartProgressTest {

    @TempDir
    Path temp;

    private Path log;
    private Duration cpuTime = Duration.ZERO;
    private long nanos;
    private StartProgress progress;

    @BeforeEach
    void begin() {
        log = temp.resolve("engine.log");
        progress = new StartProgress(() -> cpuTime, log, () -> nanos);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    @DisplayName("A start that stands still is given up after two minutes")
    @Test
    void still() {
        pass(Duration.ofSeconds(119));
        cpuTime = Duration.ofMillis(500);
        assertThat(progress.hasStalled()).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(progress.hasStalled()).isTrue();
    }

    @DisplayName("A start that gets little processor time is waited for, however long it takes")
    @Test
    void slow() {
        for (int minute = 0; minute < 30; minute++) {
            pass(Duration.ofMinutes(1));
            cpuTime = cpuTime.plusSeconds(3);
            assertThat(progress.hasStalled()).isFalse();
        }
    }

    @DisplayName("A log that grows is progress too")
    @Test
    void log() throws IOException {
        pass(Duration.ofSeconds(110));
        Files.writeString(log, "recovering");
        assertThat(progress.hasStalled()).isFalse();
        pass(Duration.ofSeconds(110));
        assertThat(progress.hasStalled()).isFalse();
        pass(Duration.ofSeconds(10));
        assertThat(progress.hasStalled()).isTrue();
    }

    @DisplayName("It is said every half minute that it is waited for")
    @Test
    void report() {
        List<String> lines = new ArrayList<>();
        for (int second = 0; second < 65; second++) {
            pass(Duration.ofSeconds(1));
            progress.reportTo(lines::add, "OpenSearch");
        }
        assertThat(lines)
                .containsExactly(
                        "OpenSearch is still starting after 30 s; it makes progress, and is waited for",
                        "OpenSearch is still starting after 60 s; it makes progress, and is waited for");
    }
}
