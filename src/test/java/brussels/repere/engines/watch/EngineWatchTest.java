package brussels.repere.engines.watch;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ConditionWait;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EngineWatchTest {

    private static final EngineListener NOBODY = new EngineListener() {
        @Override
        public void onDown(String engine, String reason) {}

        @Override
        public void onRestarted(String engine, Duration downtime) {}

        @Override
        public void onRestartFailed(String engine, EngineFailure failure) {}
    };

    /** An engine that is dead, and whose start takes until it is interrupted. */
    private static final class EndlessStart implements WatchedEngine {

        private final CountDownLatch started = new CountDownLatch(1);
        private final AtomicBoolean interrupted = new AtomicBoolean();
        private final AtomicInteger starts = new AtomicInteger();

        @Override
        public String name() {
            return "Endless";
        }

        @Override
        public boolean isAlive() {
            return false;
        }

        @Override
        public boolean isAnswering() {
            return false;
        }

        @Override
        public Duration cpuTime() {
            return Duration.ZERO;
        }

        @Override
        public void restart() {
            starts.incrementAndGet();
            started.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
                Thread.currentThread().interrupt();
                throw new EngineFailure("interrupted", "", e, false);
            }
        }
    }

    @DisplayName("A stop cuts a start short, and nothing is started after it")
    @Test
    void stop() throws InterruptedException {
        EndlessStart engine = new EndlessStart();
        EngineWatch watch = new EngineWatch(List.of(engine), NOBODY);
        engine.started.await();
        assertThat(watch.listStatuses()).singleElement().satisfies(status -> assertThat(status.state())
                .isEqualTo(EngineStatus.State.RESTARTING));
        watch.close();
        assertThat(engine.interrupted).isTrue();
        assertThat(engine.starts).hasValue(1);
    }

    @DisplayName("An engine whose start takes long does not keep another one down")
    @Test
    void independent() {
        FakeEngine other = new FakeEngine();
        other.alive = false;
        try (EngineWatch watch = new EngineWatch(List.of(new EndlessStart(), other), NOBODY)) {
            ConditionWait.until(() -> watch.listStatuses().get(1).isRunning()
                    && watch.listStatuses().get(1).restarts() == 1);
        }
    }
}
