package brussels.repere.search.freshness;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.population.SectorPopulation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many people live in areas that services declare, and how many of them in each of some territories. A sector that an area touches counts
 * whole. Belongs to one survey and its map.
 */
final class AreaPeople {

    private final CoverageMap coverage;
    private final SectorPopulation population;
    private final List<Territory> territories;
    private final Map<String, People> byArea = new HashMap<>();

    AreaPeople(CoverageMap coverage, SectorPopulation population, List<Territory> territories) {
        this.coverage = coverage;
        this.population = population;
        this.territories = territories;
    }

    /**
     * The people of one area.
     *
     * @param total 0 where the area, or its population, is not known
     * @param byTerritory of the territories that it touches
     */
    record People(long total, boolean whole, Map<Territory, Long> byTerritory) {

        static final People UNKNOWN = new People(0, false, Map.of());
    }

    /** @param areaKey null where no area is declared */
    People in(String areaKey) {
        return areaKey == null ? People.UNKNOWN : byArea.computeIfAbsent(areaKey, this::count);
    }

    private People count(String areaKey) {
        return coverage.findSectors(areaKey)
                .filter(sectors -> !sectors.isEmpty())
                .map(this::count)
                .orElse(People.UNKNOWN);
    }

    private People count(SectorSet sectors) {
        Map<Territory, Long> byTerritory = new LinkedHashMap<>();
        for (Territory territory : territories) {
            SectorSet within = sectors.intersection(coverage.territory().sectorsOf(territory.key()));
            if (!within.isEmpty()) {
                byTerritory.put(territory, people(within));
            }
        }
        boolean whole = sectors.size() == coverage.territory().sectors().size();
        return new People(people(sectors), whole, byTerritory);
    }

    private long people(SectorSet sectors) {
        return population.count(sectors, coverage.territory()).orElse(0);
    }
}
