package brussels.repere.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrphanedProcessTest {

    private Process sleeper;

    @BeforeEach
    void start_a_process() throws IOException {
        sleeper = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end_it() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_process_that_is_ours_is_found_and_stopped() {
        OrphanedProcess orphan = OrphanedProcess.find(sleeper.pid(), "60").orElseThrow();
        orphan.stop();
        assertThat(sleeper.isAlive()).isFalse();
    }

    @Test
    void a_process_that_only_has_the_same_number_is_left_alone() {
        assertThat(OrphanedProcess.find(sleeper.pid(), "/data/postgresql")).isEmpty();
        assertThat(sleeper.isAlive()).isTrue();
    }
}
