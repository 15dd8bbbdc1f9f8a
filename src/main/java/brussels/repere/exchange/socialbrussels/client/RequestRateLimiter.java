package brussels.repere.exchange.socialbrussels.client;

import java.time.Duration;

/** Lets so many requests through in a second, evenly. For one thread. */
final class RequestRateLimiter {

    private static final long SECOND = 1_000_000_000L;

    private final long intervalNanos;
    private final Sleeper sleeper;
    private long nextNanos = System.nanoTime();

    RequestRateLimiter(int perSecond, Sleeper pauses) {
        this.intervalNanos = SECOND / perSecond;
        this.sleeper = pauses;
    }

    void await() throws InterruptedException {
        long now = System.nanoTime();
        if (nextNanos > now) {
            sleeper.sleep(Duration.ofNanos(nextNanos - now));
        }
        nextNanos = Math.max(nextNanos, now) + intervalNanos;
    }
}
