package brussels.repere.geography;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The territory map that answers now. It is swapped as a whole when the database has a newer one, whoever changed it: this
 * instance, another one, or the command line. Who takes the map keeps it for the whole answer.
 */
@ApplicationScoped
public class TerritoryMaps {

    private static final Logger LOG = Logger.getLogger(TerritoryMaps.class);

    private final DelimitationStore store;
    private final AtomicReference<TerritoryMap> current = new AtomicReference<>();

    TerritoryMaps(DelimitationStore store) {
        this.store = store;
    }

    /** The map that answers now. */
    public TerritoryMap get() {
        TerritoryMap map = current.get();
        if (map == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return map;
    }

    /** Reads the current delimitation anew; what answers meanwhile is the map before. */
    public synchronized void reload() {
        store.findCurrent().ifPresent(found -> {
            TerritoryMap before = current.get();
            if (before == null || before.generation() != found.generation()) {
                long start = System.nanoTime();
                TerritoryMap map = TerritoryMap.of(found.delimitation(), found.generation());
                current.set(map);
                LOG.infof(
                        "Territory of generation %d: %d statistical sectors, built in %d ms",
                        map.generation(), map.sectors().size(), (System.nanoTime() - start) / 1_000_000);
            }
        });
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followTheDatabase() {
        TerritoryMap map = current.get();
        if (map == null || map.generation() != store.currentGeneration()) {
            reload();
        }
    }
}
