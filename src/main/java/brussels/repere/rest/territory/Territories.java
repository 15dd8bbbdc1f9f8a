package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The territories that a set of sectors touches, by level, finest first. */
final class Territories {

    private static final List<Level> ALWAYS =
            List.of(Level.SECTION, Level.QUARTIER, Level.COMMUNE, Level.BASSIN, Level.REGION);

    private Territories() {}

    static Map<String, List<Named>> of(TerritoryMap map, SectorSet sectors) {
        Map<String, List<Named>> byLevel = new LinkedHashMap<>();
        ALWAYS.forEach(level -> byLevel.put(level.code(), named(map, sectors, level)));
        List<Named> later = named(map, sectors, Level.QUARTIER_SOCIAL_SANTE);
        if (!later.isEmpty()) {
            byLevel.put(Level.QUARTIER_SOCIAL_SANTE.code(), later);
        }
        return byLevel;
    }

    private static List<Named> named(TerritoryMap map, SectorSet sectors, Level level) {
        return map.touching(sectors, level).stream().map(Named::of).toList();
    }
}
