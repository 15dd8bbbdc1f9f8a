package brussels.repere.engines.watch;

import java.time.Duration;

/** An engine without a process, in a time that tests decide. */
final class FakeEngine implements WatchedEngine {

    static final String NAME = "Fake";

    boolean alive = true;
    boolean answering = true;
    /** What the next start fails with; null if it succeeds. */
    RuntimeException startFailure;

    Duration cpuTime = Duration.ZERO;
    int starts;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAlive() {
        return alive;
    }

    @Override
    public boolean isAnswering() {
        return answering;
    }

    @Override
    public Duration cpuTime() {
        return cpuTime;
    }

    @Override
    public void restart() {
        starts++;
        if (startFailure != null) {
            throw startFailure;
        }
        alive = true;
        answering = true;
    }
}
