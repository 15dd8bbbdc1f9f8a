package brussels.repere.engines.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineWatcherTest {

    private static final EngineFailure DISK_FULL =
            new EngineFailure("The disk is full.\nThe end of its log: …", "Free some space.", null, false);
    private static final EngineFailure PORT_TAKEN =
            new EngineFailure("The port is taken.", "Restart Repère.", null, true);

    private final FakeEngine engine = new FakeEngine();
    private final List<String> events = new ArrayList<>();
    private long nanos;
    private final EngineWatcher watcher = new EngineWatcher(engine, new RecordingListener(), () -> nanos);

    private final class RecordingListener implements EngineListener {

        @Override
        public void onDown(String name, String reason) {
            events.add(name + " down: " + reason);
        }

        @Override
        public void onRestarted(String name, Duration downtime) {
            events.add(name + " up after " + downtime.toSeconds() + " s");
        }

        @Override
        public void onRestartFailed(String name, EngineFailure failure) {
            events.add(name + " failed: " + failure.problem());
        }
    }

    /** Lets time pass, in which the engine is looked at every quarter of a second. */
    private void pass(Duration time) {
        for (long millis = 0; millis < time.toMillis(); millis += 250) {
            nanos += Duration.ofMillis(250).toNanos();
            watcher.check();
        }
    }

    @DisplayName("An engine that runs is left alone")
    @Test
    void healthy() {
        pass(Duration.ofMinutes(5));
        assertThat(engine.starts).isZero();
        assertThat(events).isEmpty();
        assertThat(watcher.status()).isEqualTo(EngineStatus.running(FakeEngine.NAME, 0));
    }

    @DisplayName("An engine that ended is started at once, and told of once")
    @Test
    void death() {
        pass(Duration.ofMinutes(5));
        engine.alive = false;
        watcher.check();
        assertThat(engine.starts).isEqualTo(1);
        assertThat(events).containsExactly("Fake down: its process has ended", "Fake up after 0 s");
        assertThat(watcher.status()).isEqualTo(EngineStatus.running(FakeEngine.NAME, 1));
    }

    @DisplayName("An engine that does not answer and does nothing is started again, but not within a moment")
    @Test
    void hang() {
        engine.answering = false;
        pass(Duration.ofSeconds(14));
        assertThat(engine.starts).isZero();
        pass(Duration.ofSeconds(4));
        assertThat(engine.starts).isEqualTo(1);
        assertThat(events).startsWith("Fake down: its process hangs");
    }

    @DisplayName("An engine that dies again and again is started less and less often")
    @Test
    void backoff() {
        for (int i = 0; i < 240; i++) {
            engine.alive = false;
            pass(Duration.ofMillis(250));
        }
        assertThat(engine.starts).isBetween(9, 11);
    }

    @DisplayName("A start that fails is told once with what to do, tried again, and told as over")
    @Test
    void failedStart() {
        engine.alive = false;
        engine.startFailure = DISK_FULL;
        pass(Duration.ofMinutes(3));
        assertThat(engine.starts).isBetween(15, 30);
        assertThat(events).containsExactly("Fake down: its process has ended", "Fake failed: The disk is full.");
        EngineStatus failing = watcher.status();
        assertThat(failing.state()).isEqualTo(EngineStatus.State.FAILING);
        assertThat(failing.problem()).isEqualTo("The disk is full.");
        assertThat(failing.whatToDo()).isEqualTo("Free some space.");
        assertThat(failing.solvedByRestart()).isFalse();

        engine.startFailure = PORT_TAKEN;
        pass(Duration.ofSeconds(40));
        assertThat(events).endsWith("Fake failed: The port is taken.");
        assertThat(watcher.status().solvedByRestart()).isTrue();

        engine.startFailure = null;
        pass(Duration.ofSeconds(40));
        assertThat(events).last().asString().startsWith("Fake up after ");
        assertThat(watcher.status().problem()).isNull();
    }

    @DisplayName("A start that breaks off unexpectedly does not end the watch")
    @Test
    void unexpected() {
        engine.alive = false;
        engine.startFailure = new IllegalStateException("broken");
        watcher.check();
        assertThat(watcher.status().problem()).contains("Fake could not be started", "broken");
        engine.startFailure = null;
        pass(Duration.ofSeconds(5));
        assertThat(watcher.status().isRunning()).isTrue();
    }

    @DisplayName("A stop that interrupts a start is no failure of the engine")
    @Test
    void stopped() {
        engine.alive = false;
        engine.startFailure = DISK_FULL;
        Thread.currentThread().interrupt();
        watcher.check();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(events).containsExactly("Fake down: its process has ended");
    }
}
