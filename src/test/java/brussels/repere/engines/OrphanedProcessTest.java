package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OrphanedProcessTest {

    private Process sleeper;

    @BeforeEach
    void startAProcess() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void endIt() {
        sleeper.destroyForcibly();
    }

    @DisplayName("Our process is found and stopped")
    @Test
    void stopsOurs() {
        OrphanedProcess orphan = OrphanedProcess.find(sleeper.pid(), "60").orElseThrow();
        orphan.stop();
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    @DisplayName("Stopping a running orphan reports its engine and its id")
    void stoppingIsReported() {
        List<String> lines = new ArrayList<>();
        OrphanedProcess.stopIfRunning(sleeper.pid(), "60", "OpenSearch", lines::add);
        assertThat(sleeper.isAlive()).isFalse();
        assertThat(lines)
                .singleElement()
                .asString()
                .startsWith("OpenSearch of a killed run (process " + sleeper.pid() + ") stopped in ");
    }

    @DisplayName("Another process with the same number is left alone")
    @Test
    void keepsOthers() {
        assertThat(OrphanedProcess.find(sleeper.pid(), "/data/postgresql")).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }
}
