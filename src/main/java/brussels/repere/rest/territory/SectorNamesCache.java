package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps the names of the current map, and of that of one other day. Safe for use by several threads. */
@ApplicationScoped
public class SectorNamesCache {

    private final TerritoryCache<SectorNames> names;

    SectorNamesCache(CurrentTerritoryMap maps) {
        this.names = new TerritoryCache<>(maps, SectorNames::new);
    }

    public SectorNames get(TerritoryMap map) {
        return names.get(map);
    }
}
