package brussels.repere.engines;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Decides whether a process that starts still makes progress: it writes to its log or uses processor time. On a busy
 * machine a start takes long, and is waited for; one that stands still is given up. Not thread-safe.
 */
final class StartProgress {

    static final Duration NO_PROGRESS_TIMEOUT = Duration.ofSeconds(120);
    private static final Duration REPORT_INTERVAL = Duration.ofSeconds(30);
    /** More than an idle JVM uses in {@link #NO_PROGRESS_TIMEOUT}. */
    private static final Duration NOTABLE_CPU_TIME = Duration.ofSeconds(2);

    private final Supplier<Duration> cpuTime;
    private final File log;
    private final LongSupplier nanoClock;
    private final long startNanos;
    private long progressNanos;
    private Duration progressCpuTime;
    private long progressLogLength;
    private long reportNanos;

    /**
     * @param cpuTime the processor time that the starting processes have used so far
     * @param nanoClock a clock that never goes back ({@link System#nanoTime})
     */
    StartProgress(Supplier<Duration> cpuTime, Path log, LongSupplier nanoClock) {
        this.cpuTime = cpuTime;
        this.log = log.toFile();
        this.nanoClock = nanoClock;
        this.startNanos = nanoClock.getAsLong();
        this.reportNanos = startNanos;
        mark(startNanos);
    }

    private void mark(long now) {
        progressNanos = now;
        progressCpuTime = cpuTime.get();
        progressLogLength = log.length();
    }

    /** Looks, and returns whether nothing has moved for {@link #NO_PROGRESS_TIMEOUT}. */
    boolean hasStalled() {
        long now = nanoClock.getAsLong();
        boolean worked = cpuTime.get().minus(progressCpuTime).abs().compareTo(NOTABLE_CPU_TIME) >= 0;
        if (worked || log.length() != progressLogLength) {
            mark(now);
        }
        return now - progressNanos >= NO_PROGRESS_TIMEOUT.toNanos();
    }

    /** Says from time to time that a long start is still waited for. */
    void reportTo(ProgressListener progress, String engine) {
        long now = nanoClock.getAsLong();
        if (now - reportNanos >= REPORT_INTERVAL.toNanos()) {
            reportNanos = now;
            progress.report("%s is still starting after %d s; it makes progress, and is waited for"
                    .formatted(engine, Duration.ofNanos(now - startNanos).toSeconds()));
        }
    }
}
