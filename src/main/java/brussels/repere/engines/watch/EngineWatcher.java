package brussels.repere.engines.watch;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Watches one engine, and starts it again when its process has ended or hangs. {@link #check} does one step and is called
 * by one thread at a time; {@link #status} may be called by any thread.
 */
final class EngineWatcher {

    private static final Duration PROBE_INTERVAL = Duration.ofMillis(1_500);

    private final WatchedEngine engine;
    private final EngineListener listener;
    private final LongSupplier nanoClock;
    private final RestartBackoff backoff = new RestartBackoff();
    private final HangDetector hangs;

    private volatile EngineStatus status;
    private long runningSinceNanos;
    private long downSinceNanos;
    private long nextProbeNanos;
    private long nextStartNanos;
    private String reportedFailure;

    /** @param nanoClock a clock that never goes back ({@link System#nanoTime}) */
    EngineWatcher(WatchedEngine engine, EngineListener listener, LongSupplier nanoClock) {
        this.engine = engine;
        this.listener = listener;
        this.nanoClock = nanoClock;
        long now = nanoClock.getAsLong();
        this.hangs = new HangDetector(now);
        this.runningSinceNanos = now;
        this.nextProbeNanos = now;
        this.status = EngineStatus.running(engine.name(), 0);
    }

    EngineStatus status() {
        return status;
    }

    /**
     * Looks how the engine is, and starts it if it is down and its time has come; then this takes some seconds. A start
     * that is interrupted is no failure of the engine.
     */
    void check() {
        if (status.isRunning()) {
            findFault();
        }
        if (!status.isRunning() && nanoClock.getAsLong() - nextStartNanos >= 0) {
            restart();
        }
    }

    private void findFault() {
        if (!engine.isAlive()) {
            takeDown("its process has ended");
            return;
        }
        if (nanoClock.getAsLong() - nextProbeNanos < 0) {
            return;
        }
        boolean answered = engine.isAnswering();
        long now = nanoClock.getAsLong();
        nextProbeNanos = now + PROBE_INTERVAL.toNanos();
        if (hangs.record(now, answered, engine.cpuTime())) {
            takeDown("its process hangs");
        }
    }

    private void takeDown(String reason) {
        long now = nanoClock.getAsLong();
        downSinceNanos = now;
        nextStartNanos = now
                + backoff.afterDeath(Duration.ofNanos(now - runningSinceNanos)).toNanos();
        status = EngineStatus.restarting(engine.name(), status.restarts(), reason);
        listener.onDown(engine.name(), reason);
    }

    private void restart() {
        try {
            engine.restart();
        } catch (RuntimeException e) {
            if (!Thread.currentThread().isInterrupted()) {
                postpone(toEngineFailure(e));
            }
            return;
        }
        long now = nanoClock.getAsLong();
        runningSinceNanos = now;
        nextProbeNanos = now;
        hangs.reset(now);
        reportedFailure = null;
        status = EngineStatus.running(engine.name(), status.restarts() + 1);
        listener.onRestarted(engine.name(), Duration.ofNanos(now - downSinceNanos));
    }

    private EngineFailure toEngineFailure(RuntimeException e) {
        return e instanceof EngineFailure failure
                ? failure
                : new EngineFailure(
                        engine.name() + " could not be started: " + e, "Restart Repère, and report this.", e, true);
    }

    private void postpone(EngineFailure failure) {
        nextStartNanos = nanoClock.getAsLong() + backoff.afterFailedStart().toNanos();
        status = EngineStatus.failing(engine.name(), status.restarts(), failure);
        if (!status.problem().equals(reportedFailure)) {
            reportedFailure = status.problem();
            listener.onRestartFailed(engine.name(), failure);
        }
    }
}
