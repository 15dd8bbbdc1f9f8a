package brussels.repere.exchange.socialbrussels.client;

import java.time.Duration;

/** Waits. In tests it does not, because they would wait for minutes. */
public interface Sleeper {

    void sleep(Duration duration) throws InterruptedException;

    /** Returns one that really sleeps. */
    static Sleeper system() {
        return duration -> Thread.sleep(duration.toMillis());
    }
}
