package brussels.repere.rest.problem;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Says that something is away at most once a minute, however many requests meet it. Safe for use by several threads.
 */
final class OutageLog {

    private static final Duration INTERVAL = Duration.ofMinutes(1);

    private final LongSupplier nanoClock;
    private final AtomicLong nextNanos;

    /** @param nanoClock a clock that never goes back ({@link System#nanoTime}) */
    OutageLog(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
        this.nextNanos = new AtomicLong(nanoClock.getAsLong());
    }

    /** Runs the given logging if nothing was logged for a minute. */
    void log(Runnable logging) {
        long next = nextNanos.get();
        long now = nanoClock.getAsLong();
        if (now - next >= 0 && nextNanos.compareAndSet(next, now + INTERVAL.toNanos())) {
            logging.run();
        }
    }
}
