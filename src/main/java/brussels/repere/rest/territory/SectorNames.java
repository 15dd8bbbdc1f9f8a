package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What is said of a single sector, put together once for each sector of a map. Safe for use by several threads. */
public final class SectorNames {

    private final TerritoryMap map;
    private final AtomicReferenceArray<Known> known;

    SectorNames(TerritoryMap map) {
        this.map = map;
        this.known = new AtomicReferenceArray<>(map.sectors().size());
    }

    private record Known(List<Named> sector, Map<String, List<Named>> territories) {}

    public TerritoryMap map() {
        return map;
    }

    List<Named> sector(int sector) {
        return of(sector).sector();
    }

    Map<String, List<Named>> territories(int sector) {
        return of(sector).territories();
    }

    private Known of(int sector) {
        Known found = known.get(sector);
        if (found == null) {
            found = new Known(List.of(Named.of(map.sectors().get(sector))), Territories.of(map, map.setOf(sector)));
            known.set(sector, found);
        }
        return found;
    }
}
