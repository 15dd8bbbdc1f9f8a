package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The territories that a set of sectors touches, by level, finest first. */
final class TerritoriesByLevel {

    private static final List<Level> LISTED_LEVELS =
            List.of(Level.SECTION, Level.QUARTIER, Level.COMMUNE, Level.BASSIN, Level.REGION);

    private TerritoriesByLevel() {}

    static Map<String, List<NamedTerritory>> of(TerritoryMap map, SectorSet sectors) {
        Map<String, List<NamedTerritory>> byLevel = new LinkedHashMap<>();
        LISTED_LEVELS.forEach(level -> byLevel.put(level.code(), named(map, sectors, level)));
        List<NamedTerritory> socialHealthQuartiers = named(map, sectors, Level.QUARTIER_SOCIAL_SANTE);
        if (!socialHealthQuartiers.isEmpty()) {
            byLevel.put(Level.QUARTIER_SOCIAL_SANTE.code(), socialHealthQuartiers);
        }
        return byLevel;
    }

    private static List<NamedTerritory> named(TerritoryMap map, SectorSet sectors, Level level) {
        return map.listTouching(sectors, level).stream().map(NamedTerritory::of).toList();
    }
}
