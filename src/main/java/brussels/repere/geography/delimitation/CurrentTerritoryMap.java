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
 * The territory map that answers now. It is swapped as a whole when the data are in a new generation. Who takes the map keeps it
 * for the whole answer. Safe for use by several threads.
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

    /** The map that answers now. */
    public TerritoryMap get() {
        Loaded loaded = current;
        if (loaded == null) {
            throw new IllegalStateException("no territory is loaded");
        }
        return loaded.map();
    }

    /** For observers of {@link DataChanged}: the map that answers once all of them are done; empty while there is no territory. */
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

    private Loaded load(DelimitationStore.DelimitationState state, Loaded before) {
        if (before != null && before.state().delimitation() == state.delimitation()) {
            return new Loaded(state, before.map().withGeneration(state.generation()));
        }
        long start = System.nanoTime();
        DelimitationStore.CurrentDelimitation found = store.findCurrent().orElseThrow();
        long read = System.nanoTime();
        TerritoryMap map = TerritoryMap.of(found.delimitation(), found.state().generation());
        LOG.infof(
                "Territory of generation %d: %d statistical sectors, read in %d ms, map built in %d ms",
                map.generation(),
                map.sectors().size(),
                (read - start) / 1_000_000,
                (System.nanoTime() - read) / 1_000_000);
        return new Loaded(found.state(), map);
    }
}
