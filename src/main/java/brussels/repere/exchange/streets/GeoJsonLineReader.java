package brussels.repere.exchange.streets;

import brussels.repere.exchange.geojson.GeoJsonFile.MalformedGeometryException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Reads lines of GeoJSON, and the rings of polygons, which are squares. */
final class GeoJsonLineReader {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final String MALFORMED = "streets.no-line";

    private GeoJsonLineReader() {}

    /**
     * Returns the lines; an empty geometry for points and features without a geometry.
     *
     * @throws MalformedGeometryException if a coordinate is no number, or a line has less than two points
     */
    static Geometry read(JsonNode geometry, Consumer<String> repairs) throws MalformedGeometryException {
        JsonNode coordinates = geometry.path("coordinates");
        List<LineString> lines = new ArrayList<>();
        switch (geometry.path("type").asText()) {
            case "LineString" -> lines.add(readLine(coordinates));
            case "MultiLineString", "Polygon" -> readLines(coordinates, lines);
            case "MultiPolygon" -> {
                for (JsonNode polygon : coordinates) {
                    readLines(polygon, lines);
                }
            }
            default -> {
                return FACTORY.createGeometryCollection();
            }
        }
        return FACTORY.createMultiLineString(lines.toArray(LineString[]::new));
    }

    private static void readLines(JsonNode nodes, List<LineString> lines) throws MalformedGeometryException {
        for (JsonNode line : nodes) {
            lines.add(readLine(line));
        }
    }

    private static LineString readLine(JsonNode node) throws MalformedGeometryException {
        Coordinate[] points = new Coordinate[node.size()];
        for (int i = 0; i < points.length; i++) {
            JsonNode point = node.get(i);
            if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
                throw new MalformedGeometryException(MALFORMED);
            }
            points[i] = new Coordinate(point.get(0).doubleValue(), point.get(1).doubleValue());
            if (!Double.isFinite(points[i].x) || !Double.isFinite(points[i].y)) {
                throw new MalformedGeometryException(MALFORMED);
            }
        }
        if (points.length < 2) {
            throw new MalformedGeometryException(MALFORMED);
        }
        return FACTORY.createLineString(points);
    }
}
