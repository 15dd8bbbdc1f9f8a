package brussels.repere.exchange.socialbrussels;

import java.time.Duration;

/** How this waits: by sleeping, but in tests, which would sleep for minutes. */
public interface Pauses {

    void pause(Duration length) throws InterruptedException;

    static Pauses sleeping() {
        return length -> Thread.sleep(length.toMillis());
    }
}
