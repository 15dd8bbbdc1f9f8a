package brussels.repere.rest.observatory.trial;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Reads areas that were drawn, and says what is wrong with them. Safe for use by several threads. */
final class PolygonReader {

    /** Beyond what anybody draws by hand; an official boundary of a commune has fewer. */
    static final int MAX_POINTS = 2_000;

    private static final int MIN_POINTS_OF_RING = 4;
    private static final double MAX_LAT = 90;
    private static final double MAX_LON = 180;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private PolygonReader() {}

    private static final class MalformedPolygon extends Exception {

        private static final long serialVersionUID = 1L;

        private final String key;

        MalformedPolygon(String key) {
            super(key, null, false, false);
            this.key = key;
        }
    }

    /** Returns the area, or empty if there is an error, which is added to the errors. */
    static Optional<Geometry> read(JsonNode node, TerritoryMap map, String parameter, ParameterErrors errors) {
        Geometry polygon;
        try {
            polygon = read(node);
        } catch (MalformedPolygon malformed) {
            errors.add(parameter, ParameterError.Code.MALFORMED, malformed.key, MAX_POINTS);
            return Optional.empty();
        }
        TopologyValidationError fault = new IsValidOp(polygon).getValidationError();
        if (fault != null) {
            boolean crosses = fault.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                    || fault.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
            errors.add(
                    parameter,
                    ParameterError.Code.NOT_ALLOWED,
                    crosses ? "trial.polygon-crosses" : "trial.polygon-invalid",
                    degrees(fault.getCoordinate().y),
                    degrees(fault.getCoordinate().x));
            return Optional.empty();
        }
        if (map.sectors().stream().noneMatch(sector -> polygon.intersects(sector.boundary()))) {
            errors.addNotAllowed(parameter, "trial.polygon-outside");
            return Optional.empty();
        }
        return Optional.of(polygon);
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static Geometry read(JsonNode node) throws MalformedPolygon {
        if (countPoints(node.path("coordinates")) > MAX_POINTS) {
            throw new MalformedPolygon("trial.polygon-points");
        }
        JsonNode coordinates = node.path("coordinates");
        return switch (node.path("type").asText()) {
            case "Polygon" -> readPolygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                for (JsonNode polygon : coordinates) {
                    polygons.add(readPolygon(polygon));
                }
                if (polygons.isEmpty()) {
                    throw malformed();
                }
                yield polygons.size() == 1
                        ? polygons.get(0)
                        : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default -> throw malformed();
        };
    }

    private static MalformedPolygon malformed() {
        return new MalformedPolygon("trial.polygon-form");
    }

    private static int countPoints(JsonNode node) {
        if (!node.isArray()) {
            return 0;
        }
        if (node.path(0).isNumber()) {
            return 1;
        }
        int points = 0;
        for (JsonNode part : node) {
            points += countPoints(part);
        }
        return points;
    }

    private static Polygon readPolygon(JsonNode node) throws MalformedPolygon {
        List<LinearRing> rings = new ArrayList<>();
        for (JsonNode ring : node) {
            rings.add(readRing(ring));
        }
        if (rings.isEmpty()) {
            throw malformed();
        }
        return FACTORY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing readRing(JsonNode node) throws MalformedPolygon {
        List<Coordinate> points = new ArrayList<>();
        for (JsonNode point : node) {
            points.add(readPoint(point));
        }
        if (points.size() < MIN_POINTS_OF_RING || !points.get(0).equals2D(points.get(points.size() - 1))) {
            throw new MalformedPolygon("trial.polygon-open");
        }
        return FACTORY.createLinearRing(points.toArray(Coordinate[]::new));
    }

    private static Coordinate readPoint(JsonNode node) throws MalformedPolygon {
        double lon = node.path(0).isNumber() ? node.get(0).doubleValue() : Double.NaN;
        double lat = node.path(1).isNumber() ? node.get(1).doubleValue() : Double.NaN;
        if (!(Math.abs(lon) <= MAX_LON && Math.abs(lat) <= MAX_LAT)) {
            throw malformed();
        }
        return new Coordinate(lon, lat);
    }
}
