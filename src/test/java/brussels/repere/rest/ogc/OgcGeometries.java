package brussels.repere.rest.ogc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads geometries of answers by another way than they are written, and finds by the definition what intersects a box. */
final class OgcGeometries {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private OgcGeometries() {}

    static Geometry read(JsonNode geometry) {
        JsonNode coordinates = geometry.get("coordinates");
        if (geometry.get("type").asText().equals("Point")) {
            return FACTORY.createPoint(position(coordinates));
        }
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> {
            List<LinearRing> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(ring(ring)));
            polygons.add(FACTORY.createPolygon(
                    rings.get(0), rings.subList(1, rings.size()).toArray(LinearRing[]::new)));
        });
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static LinearRing ring(JsonNode points) {
        List<Coordinate> coordinates = new ArrayList<>();
        points.forEach(point -> coordinates.add(position(point)));
        return FACTORY.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    private static Coordinate position(JsonNode point) {
        return new Coordinate(point.get(0).asDouble(), point.get(1).asDouble());
    }

    /** Returns the middle of the Region, which lies in every extent, where there is no geometry. */
    static Envelope envelope(JsonNode geometry) {
        return geometry.isNull()
                ? new Envelope(4.35, 4.35, 50.85, 50.85)
                : read(geometry).getEnvelopeInternal();
    }

    /** Returns the ids of the features that intersect a box or have no geometry. */
    static List<String> listIntersecting(JsonNode page, Envelope box) {
        Geometry square = FACTORY.toGeometry(box);
        List<String> ids = new ArrayList<>();
        page.get("features").forEach(feature -> {
            if (feature.get("geometry").isNull()
                    || read(feature.get("geometry")).intersects(square)) {
                ids.add(feature.get("id").asText());
            }
        });
        return ids;
    }
}
