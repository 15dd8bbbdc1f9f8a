package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The territories of each statistical sector of a map, created once for each sector. Safe for use by several threads.
 */
public final class SectorNames {

    private final TerritoryMap map;
    private final AtomicReferenceArray<NamesOfSector> bySector;

    SectorNames(TerritoryMap map) {
        this.map = map;
        this.bySector = new AtomicReferenceArray<>(map.sectors().size());
    }

    private record NamesOfSector(List<NamedTerritory> sector, Map<String, List<NamedTerritory>> territories) {}

    public TerritoryMap map() {
        return map;
    }

    List<NamedTerritory> sector(int sector) {
        return get(sector).sector();
    }

    Map<String, List<NamedTerritory>> territories(int sector) {
        return get(sector).territories();
    }

    private NamesOfSector get(int sector) {
        NamesOfSector found = bySector.get(sector);
        if (found == null) {
            found = new NamesOfSector(
                    List.of(NamedTerritory.of(map.sectors().get(sector))),
                    TerritoriesByLevel.of(map, map.setOf(sector)));
            bySector.set(sector, found);
        }
        return found;
    }
}
