package brussels.repere.engines.watch;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The threads that watch the engines, one for each, so that an engine that takes long to start does not keep another one
 * down. Safe for use by several threads.
 */
public final class EngineWatch implements AutoCloseable {

    private static final long CHECK_INTERVAL_MILLIS = 250;
    private static final long STOP_TIMEOUT_MILLIS = TimeUnit.SECONDS.toMillis(40);

    private static final Logger LOG = Logger.getLogger(EngineWatch.class);

    private final List<EngineWatcher> watchers;
    private final List<Thread> threads;
    private volatile boolean stopped;

    /** Begins to watch; all engines run now. */
    public EngineWatch(List<WatchedEngine> engines, EngineListener listener) {
        this.watchers = engines.stream()
                .map(engine -> new EngineWatcher(engine, listener, System::nanoTime))
                .toList();
        this.threads = watchers.stream().map(this::start).toList();
    }

    private Thread start(EngineWatcher watcher) {
        Thread thread = new Thread(
                () -> watch(watcher), "watch-" + watcher.status().name().toLowerCase(Locale.ROOT));
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void watch(EngineWatcher watcher) {
        while (!stopped) {
            try {
                watcher.check();
                Thread.sleep(CHECK_INTERVAL_MILLIS);
            } catch (InterruptedException stop) {
                return;
            } catch (OutOfMemoryError shortage) {
                // Whoever took the memory may give it back; nobody else would see that an engine is gone meanwhile.
                LOG.warnf(
                        "No memory to look after %s; this is tried again",
                        watcher.status().name());
            }
        }
    }

    /** Returns how each engine is now. */
    public List<EngineStatus> listStatuses() {
        return watchers.stream().map(EngineWatcher::status).toList();
    }

    /** From its return on no engine is started; a start under way is cut short. May be called more than once. */
    @Override
    public void close() {
        stopped = true;
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(STOP_TIMEOUT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
