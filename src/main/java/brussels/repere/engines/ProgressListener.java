package brussels.repere.engines;

import java.time.Duration;
import java.util.Locale;

/** Receives the progress of a start, one line at a time. Implementations must be safe for use by several threads. */
@FunctionalInterface
public interface ProgressListener {

    void report(String line);

    /** Formats the time since {@code startNanos} ({@link System#nanoTime()}) in seconds, such as {@code 1.2 s}. */
    static String elapsedSince(long startNanos) {
        double seconds = Duration.ofNanos(System.nanoTime() - startNanos).toMillis() / 1000.0;
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
