package brussels.repere.exchange.socialbrussels.client;

import java.time.Duration;

/** How this waits: by sleeping, but in tests, which would sleep for minutes. */
public interface Sleeper {

    void sleep(Duration length) throws InterruptedException;

    static Sleeper system() {
        return length -> Thread.sleep(length.toMillis());
    }
}
