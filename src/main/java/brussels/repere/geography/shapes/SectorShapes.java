package brussels.repere.geography.shapes;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.TerritoryMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of statistical sectors for maps, simplified so that neighbours keep identical shared borders, in WGS84 longitude and latitude.
 * Immutable, safe for use by several threads.
 */
public final class SectorShapes {

    /** What no map of the Region shows. */
    private static final double TOLERANCE_METRES = 10;

    private final Map<String, Geometry> byCode = new LinkedHashMap<>();

    public SectorShapes(TerritoryMap map) {
        List<StatisticalSector> sectors = map.sectors();
        List<Geometry> simplified = TerritoryShapes.simplify(
                sectors.stream().map(StatisticalSector::boundary).toList(), TOLERANCE_METRES);
        for (int i = 0; i < simplified.size(); i++) {
            byCode.put(sectors.get(i).code(), simplified.get(i));
        }
    }

    /** Returns the shape of each sector by its code; nobody may change them. */
    public Map<String, Geometry> byCode() {
        return Map.copyOf(byCode);
    }
}
