package brussels.repere.geography.shapes;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Provides the shapes of territories for maps. The sectors of each territory are merged into one geometry, which is
 * simplified on demand so that neighbours keep identical shared borders. The shapes are for display only; {@link
 * TerritoryMap} decides what lies where. Safe for use by several threads.
 */
public final class TerritoryShapes {

    /** Smaller holes are slivers that generalisation left between sectors; they belong to no other territory. */
    private static final double MAX_SLIVER_SQUARE_METRES = 500;

    private final TerritoryMap map;
    private final Map<Level, List<Geometry>> dissolved = new ConcurrentHashMap<>();

    public TerritoryShapes(TerritoryMap map) {
        this.map = map;
    }

    public TerritoryMap map() {
        return map;
    }

    /**
     * Returns the shapes of {@link TerritoryMap#list(Level)} in the same order, in WGS84 longitude and latitude.
     *
     * @param tolerance in metres: details smaller than its square are dropped; 0 returns the stored boundaries
     */
    public List<Geometry> listShapes(Level level, double tolerance) {
        List<Geometry> shapes = dissolved.computeIfAbsent(level, this::dissolve);
        return tolerance == 0 ? shapes : simplify(shapes, tolerance);
    }

    private List<Geometry> dissolve(Level level) {
        return map.list(level).stream()
                .map(territory -> map.sectorsOf(territory.key()).stream()
                        .mapToObj(sector -> map.sectors().get(sector).boundary())
                        .toList())
                .map(parts -> withoutSlivers(UnaryUnionOp.union(parts)))
                .toList();
    }

    private static Geometry withoutSlivers(Geometry shape) {
        List<Polygon> polygons = new ArrayList<>();
        for (int part = 0; part < shape.getNumGeometries(); part++) {
            Polygon polygon = (Polygon) shape.getGeometryN(part);
            List<LinearRing> holes = new ArrayList<>();
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                LinearRing hole = polygon.getInteriorRingN(i);
                double area = shape.getFactory().createPolygon(hole).getArea();
                if (LocalProjection.squareMetres(area) > MAX_SLIVER_SQUARE_METRES) {
                    holes.add(hole);
                }
            }
            polygons.add(shape.getFactory().createPolygon(polygon.getExteriorRing(), holes.toArray(LinearRing[]::new)));
        }
        return polygons.size() == 1
                ? polygons.get(0)
                : new MultiPolygon(polygons.toArray(Polygon[]::new), shape.getFactory());
    }

    static List<Geometry> simplify(List<Geometry> shapes, double tolerance) {
        Geometry[] projected = shapes.stream()
                .map(shape -> transform(shape, point -> LocalProjection.project(point.x, point.y)))
                .toArray(Geometry[]::new);
        Geometry[] simplified = CoverageSimplifier.simplify(projected, tolerance);
        return List.of(simplified).stream()
                .map(shape -> transform(
                        shape, point -> new Coordinate(LocalProjection.lon(point.x), LocalProjection.lat(point.y))))
                .toList();
    }

    private interface PointTransform {
        Coordinate apply(Coordinate point);
    }

    private static Geometry transform(Geometry shape, PointTransform pointTransform) {
        Geometry copy = shape.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence points, int i) {
                Coordinate transformed = pointTransform.apply(points.getCoordinate(i));
                points.setOrdinate(i, 0, transformed.x);
                points.setOrdinate(i, 1, transformed.y);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }
}
