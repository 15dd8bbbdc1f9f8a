package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.cache.SingleEntryCache;
import java.util.function.Function;

/**
 * Keeps what was derived from the current territory, and beside it what was derived from that of one other day: questions of another day
 * never make those of today slower. Safe for use by several threads.
 */
final class TerritoryCache<V> {

    private final CurrentTerritoryMap maps;
    private final SingleEntryCache<TerritoryMap, V> current;
    private final SingleEntryCache<TerritoryMap, V> other;

    TerritoryCache(CurrentTerritoryMap maps, Function<TerritoryMap, V> derivation) {
        this.maps = maps;
        this.current = new SingleEntryCache<>(derivation);
        this.other = new SingleEntryCache<>(derivation);
    }

    V get(TerritoryMap map) {
        return (map == maps.get() ? current : other).get(map);
    }
}
