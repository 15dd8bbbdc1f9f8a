package brussels.repere.geography.delimitation;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.TerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Holds the current territory map and replaces it as a whole when the data have a new generation. A caller must use one
 * map for one whole answer. Safe for use by several threads.
 */
@ApplicationScoped
public class CurrentTerritoryMap {

    private static final Logger LOG = Logger.getLogger(CurrentTerritoryMap.class);

    private final DelimitationStore store;
    private volatile Loaded current;
    private volatile Loaded next;

    CurrentTerritoryMap(DelimitationStore store) {
        this.store = store;
    }

    private record Loaded(DelimitationStore.DelimitationState state, TerritoryMap map) {}

    /**
     * Returns the current map.
     *
     * @throws IllegalStateException if no territory has been loaded yet
     */
    public TerritoryMap get() {
        Loaded loaded = current;
        if (loaded == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return loaded.map();
    }

    /**
     * Returns the map that becomes current once all observers of {@link DataChanged} have finished; empty while there
     * is no territory. It is meant for those observers.
     */
    public Optional<TerritoryMap> findNext() {
        return Optional.ofNullable(next).map(Loaded::map);
    }

    void prepare(@Observes @Priority(ReloadOrder.TERRITORY) DataChanged change) {
        next = store.findState().map(state -> load(state, current)).orElse(null);
    }

    void publish(@Observes @Priority(ReloadOrder.PUBLICATION) DataChanged change) {
        if (next != null) {
            current = next;
        }
    }

    private Loaded load(DelimitationStore.DelimitationState state, Loaded previous) {
        if (previous != null && previous.state().delimitation() == state.delimitation()) {
            return new Loaded(state, previous.map().withGeneration(state.generation()));
        }
        long startedAt = System.nanoTime();
        DelimitationStore.CurrentDelimitation stored = store.findCurrent().orElseThrow();
        long readAt = System.nanoTime();
        TerritoryMap map = TerritoryMap.of(stored.delimitation(), stored.state().generation());
        LOG.infof(
                "Territory of generation %d: %d statistical sectors, read in %d ms, map built in %d ms",
                map.generation(),
                map.sectors().size(),
                (readAt - startedAt) / 1_000_000,
                (System.nanoTime() - readAt) / 1_000_000);
        return new Loaded(stored.state(), map);
    }
}
