package brussels.repere.exchange.socialbrussels;

import java.time.Duration;

/** Lets so many requests through in a second, evenly. For one thread. */
final class Pace {

    private static final long SECOND = 1_000_000_000L;

    private final long between;
    private final Pauses pauses;
    private long next = System.nanoTime();

    Pace(int perSecond, Pauses pauses) {
        this.between = SECOND / perSecond;
        this.pauses = pauses;
    }

    void await() throws InterruptedException {
        long now = System.nanoTime();
        if (next > now) {
            pauses.pause(Duration.ofNanos(next - now));
        }
        next = Math.max(next, now) + between;
    }
}
