package brussels.repere.engines.watch;

import java.time.Duration;

/**
 * Decides from unanswered probes whether a process hangs. A machine under heavy load is slow, but its processes still
 * get processor time; a process that hangs uses none. A pause of this process, in which it could not ask, counts as one
 * unanswered probe. Not thread-safe.
 */
final class HangDetector {

    private static final int MIN_UNANSWERED_PROBES = 3;
    private static final Duration SILENCE_TIMEOUT = Duration.ofSeconds(15);
    private static final Duration IDLE_TIMEOUT = Duration.ofSeconds(10);
    /** A process that computes but gives no answer for so long is of no use either. */
    private static final Duration BUSY_SILENCE_TIMEOUT = Duration.ofSeconds(45);

    private long lastAnswerNanos;
    private long lastWorkNanos;
    private Duration lastCpuTime = Duration.ZERO;
    private int unanswered;

    /** @param nowNanos the time of a clock that never goes back ({@link System#nanoTime()}) */
    HangDetector(long nowNanos) {
        reset(nowNanos);
    }

    /** Begins anew, for a process that was just started. */
    void reset(long nowNanos) {
        lastAnswerNanos = nowNanos;
        lastWorkNanos = nowNanos;
        unanswered = 0;
    }

    /**
     * Takes the result of a probe.
     *
     * @return whether the process hangs
     */
    boolean record(long nowNanos, boolean answered, Duration cpuTime) {
        if (!cpuTime.equals(lastCpuTime)) {
            lastCpuTime = cpuTime;
            lastWorkNanos = nowNanos;
        }
        if (answered) {
            lastAnswerNanos = nowNanos;
            unanswered = 0;
            return false;
        }
        unanswered++;
        Duration silence = Duration.ofNanos(nowNanos - lastAnswerNanos);
        boolean idle = Duration.ofNanos(nowNanos - lastWorkNanos).compareTo(IDLE_TIMEOUT) >= 0;
        return unanswered >= MIN_UNANSWERED_PROBES
                && silence.compareTo(idle ? SILENCE_TIMEOUT : BUSY_SILENCE_TIMEOUT) >= 0;
    }
}
