package brussels.repere.exchange.territory;

import brussels.repere.exchange.geojson.GeoJsonFile.MalformedGeometryException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads polygons of GeoJSON. A ring that is not closed is closed, and reported as repaired. */
final class GeoJsonGeometryReader {

    private static final String NO_POLYGON = "geometry.no-polygon";
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Consumer<String> repairReporter;

    private GeoJsonGeometryReader(Consumer<String> repairReporter) {
        this.repairReporter = repairReporter;
    }

    /**
     * @param repairReporter receives the code of the finding for each repair
     * @throws MalformedGeometryException if the node is no polygon or multipolygon of numbers
     */
    static Geometry read(JsonNode node, Consumer<String> repairReporter) throws MalformedGeometryException {
        GeoJsonGeometryReader reader = new GeoJsonGeometryReader(repairReporter);
        JsonNode coordinates = node.path("coordinates");
        try {
            return switch (node.path("type").asText()) {
                case "Polygon" -> reader.readPolygon(coordinates);
                case "MultiPolygon" -> reader.readMultiPolygon(coordinates);
                default -> throw new MalformedGeometryException(NO_POLYGON);
            };
        } catch (IllegalArgumentException malformed) {
            throw new MalformedGeometryException(NO_POLYGON);
        }
    }

    private Geometry readMultiPolygon(JsonNode node) {
        List<Polygon> polygons = new ArrayList<>();
        node.forEach(polygon -> polygons.add(readPolygon(polygon)));
        return polygons.size() == 1 ? polygons.get(0) : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private Polygon readPolygon(JsonNode node) {
        List<LinearRing> rings = new ArrayList<>();
        node.forEach(ring -> rings.add(readRing(ring)));
        if (rings.isEmpty()) {
            throw new IllegalArgumentException("no ring");
        }
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private LinearRing readRing(JsonNode node) {
        List<Coordinate> points = new ArrayList<>();
        node.forEach(point -> points.add(readPoint(point)));
        if (points.size() < 3) {
            throw new IllegalArgumentException("a ring of fewer than three points");
        }
        if (!points.get(0).equals2D(points.get(points.size() - 1))) {
            points.add(points.get(0).copy());
            repairReporter.accept("geometry.closed");
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate readPoint(JsonNode node) {
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
