package brussels.repere.generation;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

/**
 * Looks every two seconds which generation the data in the database are of, and fires {@link DataChanged} when that is another
 * one, whoever changed them: this instance, another one, or the command line. Safe for use by several threads.
 */
@ApplicationScoped
public class GenerationPoller {

    private static final Logger LOG = Logger.getLogger(GenerationPoller.class);
    private static final long NONE = -1;

    private final DataGeneration.Repository generations;
    private final Event<DataChanged> changed;
    private long known = NONE;
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
                LOG.warn("The data in memory cannot follow the database; answers go on as they were known", e);
            }
            failing = true;
        }
    }

    /**
     * Looks now. Returns when all observers have read what is new; until then answers come from what was read before. What an
     * observer throws is thrown on, and the generation counts as not yet known.
     */
    public synchronized void poll() {
        long now = generations.get();
        if (now == known) {
            return;
        }
        changed.fire(new DataChanged(now));
        known = now;
    }
}
