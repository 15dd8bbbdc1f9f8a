package brussels.repere.geography.delimitation;

import brussels.repere.generation.DataChanged;
import brussels.repere.generation.DataNotLoaded;
import brussels.repere.generation.ReloadOrder;
import brussels.repere.geography.TerritoryMap;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Holds the territory map of today and those of other days, and replaces all of them when the data have a new generation. A caller must use
 * one map for one whole answer. Safe for use by several threads.
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

    /** @param maps by the id of the delimitation */
    private record Loaded(
            DelimitationStore.DelimitationState state, Map<Long, TerritoryMap> maps, DelimitationTimeline timeline) {

        TerritoryMap map() {
            return maps.get(state.delimitation());
        }
    }

    /**
     * Returns the current map.
     *
     * @throws DataNotLoaded if no territory has been loaded yet
     */
    public TerritoryMap get() {
        return loaded().map();
    }

    /**
     * Returns the maps of all days.
     *
     * @throws DataNotLoaded if no territory has been loaded yet
     */
    public DelimitationTimeline timeline() {
        return loaded().timeline();
    }

    private Loaded loaded() {
        Loaded loaded = current;
        if (loaded == null) {
            throw new DataNotLoaded("no territory is loaded");
        }
        return loaded;
    }

    /**
     * Returns the map that becomes current once all observers of {@link DataChanged} have finished; empty while there
     * is no territory. It is meant for those observers.
     */
    public Optional<TerritoryMap> findNext() {
        return Optional.ofNullable(next).map(Loaded::map);
    }

    /** Returns the maps of other days that come with that one; none while there is no territory. It is meant for the same observers. */
    public List<TerritoryMap> listNextOthers() {
        Loaded loaded = next;
        return loaded == null
                ? List.of()
                : loaded.timeline().maps().stream()
                        .filter(map -> map != loaded.map())
                        .toList();
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
        List<DelimitationPeriod> periods = store.listPeriods();
        Set<Long> ids = Stream.concat(
                        Stream.of(state.delimitation()), periods.stream().map(DelimitationPeriod::id))
                .collect(Collectors.toSet());
        Map<Long, TerritoryMap> maps = new HashMap<>();
        if (previous != null) {
            previous.maps().forEach((id, map) -> maps.put(id, map.withGeneration(state.generation())));
            maps.keySet().retainAll(ids);
        }
        for (long id : ids) {
            if (!maps.containsKey(id)) {
                maps.put(id, read(id, state.generation(), List.copyOf(maps.values())));
            }
        }
        return new Loaded(state, maps, new DelimitationTimeline(periods, maps));
    }

    private TerritoryMap read(long id, long generation, List<TerritoryMap> known) {
        long startedAt = System.nanoTime();
        var delimitation = store.read(id);
        long readAt = System.nanoTime();
        TerritoryMap map = TerritoryMap.of(delimitation, generation, known);
        LOG.infof(
                "Territory of generation %d from %s on: %d statistical sectors, read in %d ms, map built in %d ms",
                map.generation(),
                delimitation.validFrom(),
                map.sectors().size(),
                (readAt - startedAt) / 1_000_000,
                (System.nanoTime() - readAt) / 1_000_000);
        return map;
    }
}
