package brussels.repere.engines.watch;

import java.time.Duration;

/** An engine process as its {@link EngineWatcher} sees it. It is used by one thread at a time. */
public interface WatchedEngine {

    /** The product, such as {@code PostgreSQL}. */
    String name();

    /** Returns at once whether the process exists. */
    boolean isAlive();

    /** Returns within a few seconds whether the engine answers; also true while it says that it is not ready yet. */
    boolean isAnswering();

    /** The processor time that its processes have used. It may also fall, when one of several processes ends. */
    Duration cpuTime();

    /**
     * Ends what is left of the engine, and starts it on the same port and data. Returns when it answers.
     *
     * @throws EngineFailure if it cannot be started now; nothing of it is left running then
     */
    void restart();
}
