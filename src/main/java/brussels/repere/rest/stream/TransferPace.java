package brussels.repere.rest.stream;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a client sends or reads fast enough to keep its place. Only the time in which we wait for it counts: it may
 * wait for a minute, and gains a second with every 1,000 bytes, up to that minute again. Safe for use by several
 * threads: one transfers, another one checks.
 */
final class TransferPace {

    static final int MIN_BYTES_PER_SECOND = 1_000;
    static final Duration MAX_DELAY = Duration.ofMinutes(1);

    private static final long NANOS_PER_BYTE = Duration.ofSeconds(1).toNanos() / MIN_BYTES_PER_SECOND;

    private final LongSupplier nanoClock;
    private long allowance = MAX_DELAY.toNanos();
    private long waitingSince;
    private boolean waiting;

    TransferPace(LongSupplier nanoClock) {
        this.nanoClock = nanoClock;
    }

    /** The transfer of some bytes begins, which may block. */
    synchronized void beginTransfer() {
        waiting = true;
        waitingSince = nanoClock.getAsLong();
    }

    synchronized void endTransfer(long bytes) {
        waiting = false;
        long waited = nanoClock.getAsLong() - waitingSince;
        allowance = Math.min(MAX_DELAY.toNanos(), allowance - waited + bytes * NANOS_PER_BYTE);
    }

    synchronized boolean isTooSlow() {
        return allowance - (waiting ? nanoClock.getAsLong() - waitingSince : 0) < 0;
    }
}
