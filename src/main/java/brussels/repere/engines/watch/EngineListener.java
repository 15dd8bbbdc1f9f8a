package brussels.repere.engines.watch;

import java.time.Duration;

/**
 * Learns what happens to an embedded engine while it is watched. Methods are called once for each event, by the thread
 * that watches the engine; they must not block for long, and must be safe for calls for several engines at once.
 */
public interface EngineListener {

    /** @param reason why it is started again, one line, such as that its process ended */
    void onDown(String engine, String reason);

    /** @param downtime from the moment in which the fault was noticed */
    void onRestarted(String engine, Duration downtime);

    /** Called for the first failed attempt, and again when the problem is another one. Further attempts follow. */
    void onRestartFailed(String engine, EngineFailure failure);
}
