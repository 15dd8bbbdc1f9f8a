package brussels.repere.generation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * Polls the generation number in the database every two seconds and fires {@link DataChanged} when it has changed,
 * whether this instance, another one or the command line changed the data. Safe for use by several threads.
 */
@ApplicationScoped
public class GenerationPoller {

    private static final Logger LOG = Logger.getLogger(GenerationPoller.class);
    private static final long NONE = -1;
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(4);

    private final DataGeneration.Repository generations;
    private final Event<DataChanged> changed;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile long knownGeneration = NONE;
    private boolean failing;

    GenerationPoller(DataGeneration.Repository generations, Event<DataChanged> changed) {
        this.generations = generations;
        this.changed = changed;
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pollDatabase() {
        try {
            poll();
            if (failing) {
                LOG.info("The data in memory follow the database again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warnf(
                        "The data in memory cannot follow the database; answers go on as they were known: %s",
                        e.toString().lines().findFirst().orElse(""));
            }
            failing = true;
        }
    }

    /**
     * Polls now. The method returns when all observers have read the new data; until then, answers come from the old
     * data. An exception of an observer is rethrown, and the new generation then counts as not yet known.
     */
    public void poll() {
        lock.lock();
        try {
            readGeneration();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Polls now, for a request that cannot wait long for a poll that is under way.
     *
     * @throws DatabaseUnavailable if that poll does not end in time
     */
    public void pollForRequest() {
        try {
            if (!lock.tryLock(REQUEST_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new DatabaseUnavailable("another poll takes too long");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("interrupted");
        }
        try {
            readGeneration();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the generation that this instance has read, and of which its answers are; -1 before the first one. */
    public long known() {
        return knownGeneration;
    }

    private void readGeneration() {
        long generation = generations.get();
        if (generation == knownGeneration) {
            return;
        }
        changed.fire(new DataChanged(generation));
        knownGeneration = generation;
    }
}
