package brussels.repere.exchange.hsds;

import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.Geometry;

/**
 * The geometries of territories as GeoJSON, made once for each delimitation. Details smaller than 25 m are dropped: an extent is
 * for a map, and statistical sectors decide what lies where. Safe for use by several threads.
 */
@ApplicationScoped
public class TerritoryExtents {

    private static final double TOLERANCE_METRES = 25;

    private volatile CachedExtents cached;

    private record CachedExtents(
            Delimitation delimitation, TerritoryShapes shapes, Map<Level, Map<TerritoryKey, String>> levels) {}

    /** Empty if the map does not have the territory. */
    Optional<String> find(TerritoryMap map, TerritoryKey key) {
        CachedExtents current = cached;
        if (current == null || current.delimitation() != map.delimitation()) {
            current = new CachedExtents(map.delimitation(), new TerritoryShapes(map), new ConcurrentHashMap<>());
            cached = current;
        }
        TerritoryShapes shapes = current.shapes();
        return Optional.ofNullable(current.levels()
                .computeIfAbsent(key.level(), level -> write(shapes, level))
                .get(key));
    }

    private static Map<TerritoryKey, String> write(TerritoryShapes shapes, Level level) {
        List<Territory> territories = shapes.map().list(level);
        List<Geometry> geometries = shapes.listShapes(level, TOLERANCE_METRES);
        Map<TerritoryKey, String> texts = new HashMap<>();
        for (int i = 0; i < territories.size(); i++) {
            texts.put(territories.get(i).key(), GeoJsonGeometryWriter.writeText(geometries.get(i)));
        }
        return texts;
    }
}
