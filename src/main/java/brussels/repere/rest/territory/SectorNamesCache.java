package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.cache.SingleEntryCache;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the names of the current map. Safe for use by several threads. */
@ApplicationScoped
public class SectorNamesCache {

    private final SingleEntryCache<TerritoryMap, SectorNames> names = new SingleEntryCache<>(SectorNames::new);

    public SectorNames get(TerritoryMap map) {
        return names.get(map);
    }
}
