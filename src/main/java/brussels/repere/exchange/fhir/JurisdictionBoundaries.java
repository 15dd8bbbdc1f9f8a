package brussels.repere.exchange.fhir;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ServiceArea;
import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.TerritoryShapes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * The boundaries of jurisdictions as GeoJSON (WGS84), to the last stored coordinate: whoever tests a point against them finds what this server
 * finds, apart from points on a border. Shapes are merged once for each delimitation. Safe for use by several threads.
 */
@ApplicationScoped
public class JurisdictionBoundaries {

    private volatile TerritoryShapes cached;

    /** Empty for a zone around the Region, whose boundary is not known. */
    Optional<String> find(FhirJurisdiction jurisdiction, CoverageMap map) {
        Optional<Geometry> shape = jurisdiction.territory() != null
                ? findShape(map.territory(), jurisdiction.territory())
                : Optional.ofNullable(jurisdiction.areaKey()).flatMap(key -> findArea(key, map));
        return shape.filter(geometry -> !geometry.isEmpty()).map(GeoJsonGeometryWriter::writeText);
    }

    private Optional<Geometry> findShape(TerritoryMap map, TerritoryKey key) {
        TerritoryShapes shapes = shapesOf(map);
        List<Territory> territories = shapes.map().list(key.level());
        for (int i = 0; i < territories.size(); i++) {
            if (territories.get(i).key().equals(key)) {
                return Optional.of(shapes.listShapes(key.level(), 0).get(i));
            }
        }
        return Optional.empty();
    }

    private TerritoryShapes shapesOf(TerritoryMap map) {
        TerritoryShapes current = cached;
        Delimitation delimitation = map.delimitation();
        if (current == null || current.map().delimitation() != delimitation) {
            current = new TerritoryShapes(map);
            cached = current;
        }
        return current;
    }

    /** A drawn polygon; or all that an area covers of the commune to which it is cut. */
    private Optional<Geometry> findArea(String areaKey, CoverageMap map) {
        Optional<ServiceArea> area = map.findArea(areaKey);
        Optional<TerritoryKey> commune = map.findCompetence(areaKey);
        if (area.isEmpty() || commune.isEmpty()) {
            return area.map(ServiceArea::polygon).map(JurisdictionBoundaries::surface);
        }
        List<Geometry> parts = new ArrayList<>();
        Optional.ofNullable(area.get().polygon()).ifPresent(parts::add);
        area.get().territories().forEach(key -> findShape(map.territory(), key).ifPresent(parts::add));
        return findShape(map.territory(), commune.get())
                .filter(ground -> !parts.isEmpty())
                .map(ground -> surface(UnaryUnionOp.union(parts).intersection(ground)));
    }

    /** Only polygons can be written: where grounds touch, an intersection has lines and points too. */
    private static Geometry surface(Geometry geometry) {
        List<?> polygons = PolygonExtracter.getPolygons(geometry);
        return new MultiPolygon(
                polygons.stream().map(Polygon.class::cast).toArray(Polygon[]::new), geometry.getFactory());
    }
}
