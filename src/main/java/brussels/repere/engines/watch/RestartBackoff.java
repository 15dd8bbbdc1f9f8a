package brussels.repere.engines.watch;

import java.time.Duration;

/**
 * How long to wait before an engine is started again: not at all after the first fault, and twice as long after each
 * further one, so that an engine that cannot live does not take all processor time. An engine that ran for a while
 * begins anew. Not thread-safe.
 */
final class RestartBackoff {

    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration MAX_DELAY = Duration.ofSeconds(8);
    private static final Duration STABLE_AFTER = Duration.ofSeconds(20);

    private Duration next = Duration.ZERO;

    /**
     * Takes that the engine died.
     *
     * @param lifetime how long it had run
     * @return how long to wait before it is started
     */
    Duration afterDeath(Duration lifetime) {
        if (lifetime.compareTo(STABLE_AFTER) >= 0) {
            next = Duration.ZERO;
        }
        return advance();
    }

    /** Takes that a start failed. Returns how long to wait before the next one. */
    Duration afterFailedStart() {
        if (next.isZero()) {
            advance();
        }
        return advance();
    }

    private Duration advance() {
        Duration delay = next;
        Duration doubled = delay.isZero() ? FIRST_DELAY : delay.multipliedBy(2);
        next = doubled.compareTo(MAX_DELAY) > 0 ? MAX_DELAY : doubled;
        return delay;
    }
}
