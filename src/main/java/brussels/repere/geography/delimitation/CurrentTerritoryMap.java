package brussels.repere.geography.delimitation;

import brussels.repere.geography.DataChanged;
import brussels.repere.geography.TerritoryMap;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * The territory map that answers now. It is swapped as a whole when the database has a newer one, whoever changed it: this
 * instance, another one, or the command line. Who takes the map keeps it for the whole answer.
 */
@ApplicationScoped
public class CurrentTerritoryMap {

    private static final Logger LOG = Logger.getLogger(CurrentTerritoryMap.class);

    private final DelimitationStore store;
    private final Event<DataChanged> changed;
    private final AtomicReference<Loaded> current = new AtomicReference<>();

    /** Of the one thread that follows. */
    private boolean failing;

    CurrentTerritoryMap(DelimitationStore store, Event<DataChanged> changed) {
        this.store = store;
        this.changed = changed;
    }

    private record Loaded(DelimitationStore.DelimitationState state, TerritoryMap map) {}

    /** The map that answers now. */
    public TerritoryMap get() {
        Loaded loaded = current.get();
        if (loaded == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return loaded.map();
    }

    @Scheduled(every = "2s", delayed = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void pollDatabase() {
        try {
            reload();
            if (failing) {
                LOG.info("The territory follows the database again");
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("The territory cannot follow the database, and goes on answering as it was known", e);
            }
            failing = true;
        }
    }

    /** Follows the database to its state now; what answers meanwhile is the map before. */
    public synchronized void reload() {
        DelimitationStore.DelimitationState now = store.findState().orElse(null);
        Loaded before = current.get();
        if (now == null || before != null && before.state().equals(now)) {
            return;
        }
        if (before != null && before.state().delimitation() == now.delimitation()) {
            swap(new Loaded(now, before.map().withGeneration(now.generation())));
            return;
        }
        long start = System.nanoTime();
        DelimitationStore.CurrentDelimitation found = store.findCurrent().orElseThrow();
        long read = System.nanoTime();
        TerritoryMap map = TerritoryMap.of(found.delimitation(), found.state().generation());
        swap(new Loaded(found.state(), map));
        LOG.infof(
                "Territory of generation %d: %d statistical sectors, read in %d ms, map built in %d ms",
                map.generation(),
                map.sectors().size(),
                (read - start) / 1_000_000,
                (System.nanoTime() - read) / 1_000_000);
    }

    private void swap(Loaded loaded) {
        changed.fire(new DataChanged(loaded.map()));
        current.set(loaded);
    }
}
