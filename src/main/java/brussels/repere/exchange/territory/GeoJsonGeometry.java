package brussels.repere.exchange.territory;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Polygons of GeoJSON. A ring that is not closed is closed, and that is said. */
final class GeoJsonGeometry {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Consumer<String> repaired;

    private GeoJsonGeometry(Consumer<String> repaired) {
        this.repaired = repaired;
    }

    /** Empty if the node is not a polygon or multipolygon of numbers. */
    static Optional<Geometry> read(JsonNode node, Consumer<String> repaired) {
        GeoJsonGeometry reader = new GeoJsonGeometry(repaired);
        JsonNode coordinates = node.path("coordinates");
        try {
            return switch (node.path("type").asText()) {
                case "Polygon" -> Optional.of(reader.polygon(coordinates));
                case "MultiPolygon" -> Optional.of(reader.multiPolygon(coordinates));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Geometry multiPolygon(JsonNode node) {
        List<Polygon> polygons = new ArrayList<>();
        node.forEach(polygon -> polygons.add(polygon(polygon)));
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon polygon(JsonNode node) {
        List<LinearRing> rings = new ArrayList<>();
        node.forEach(ring -> rings.add(ring(ring)));
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonNode node) {
        List<Coordinate> points = new ArrayList<>();
        node.forEach(point -> points.add(point(point)));
        if (points.size() < 3) {
            throw new IllegalArgumentException("a ring of fewer than three points");
        }
        if (!points.get(0).equals2D(points.get(points.size() - 1))) {
            points.add(points.get(0).copy());
            repaired.accept("geometry.closed");
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate point(JsonNode node) {
        if (node.size() < 2 || !node.get(0).isNumber() || !node.get(1).isNumber()) {
            throw new IllegalArgumentException("a point without two numbers");
        }
        Coordinate point = new Coordinate(node.get(0).doubleValue(), node.get(1).doubleValue());
        if (!Double.isFinite(point.x) || !Double.isFinite(point.y)) {
            throw new IllegalArgumentException("a point without two finite numbers");
        }
        return point;
    }
}
