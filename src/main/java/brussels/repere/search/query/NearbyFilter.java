package brussels.repere.search.query;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** Clauses that find the services near a place. */
final class NearbyFilter {

    private NearbyFilter() {}

    /**
     * Matches services that are near and do not refuse people from the place. Services without a point are found only if they
     * declare no area either, since nothing else could ever find these.
     */
    static ObjectNode build(SearchQuestion question, SectorOutlines outlines) {
        PlaceCoverage coverage = question.coverage();
        ObjectNode nowhere = QueryClauses.object(
                "bool",
                QueryClauses.object(
                        "must_not",
                        QueryClauses.array(List.of(
                                QueryClauses.exists(IndexFields.POINT), QueryClauses.exists(IndexFields.AREA)))));
        ObjectNode nearby =
                QueryClauses.object("filter", QueryClauses.anyOf(List.of(withinRadius(question, outlines), nowhere)));
        List<String> excludedAreas = new ArrayList<>(coverage.listRefusingKeys());
        if (question.reach() == Reach.nearby) {
            excludedAreas.addAll(coverage.listServingKeys(area -> true));
        }
        nearby.set("must_not", QueryClauses.terms(IndexFields.AREA, excludedAreas));
        return QueryClauses.object("bool", nearby);
    }

    /** Matches the services whose site is known and lies at most so many metres from a point. */
    static ObjectNode within(Place.Point point, int metres) {
        ObjectNode circle = QueryClauses.object(IndexFields.POINT, QueryClauses.point(point.lat(), point.lon()));
        circle.put("distance", metres + "m");
        return QueryClauses.object("geo_distance", circle);
    }

    private static ObjectNode withinRadius(SearchQuestion question, SectorOutlines outlines) {
        Place place = question.coverage().place();
        Place.Point point = place.point();
        if (point != null && question.radius() == 0) {
            return QueryClauses.matchNone();
        }
        if (point != null) {
            return within(point, question.radius());
        }
        Geometry ground = outlines.outline(place.sectors(), question.radius());
        return QueryClauses.anyOf(IntStream.range(0, ground.getNumGeometries())
                .mapToObj(i -> insidePolygon((Polygon) ground.getGeometryN(i)))
                .toList());
    }

    private static ObjectNode insidePolygon(Polygon polygon) {
        ObjectNode inside = QueryClauses.object("filter", insideRing(polygon.getExteriorRing()));
        inside.set(
                "must_not",
                QueryClauses.array(IntStream.range(0, polygon.getNumInteriorRing())
                        .mapToObj(hole -> insideRing(polygon.getInteriorRingN(hole)))
                        .toList()));
        return QueryClauses.object("bool", inside);
    }

    private static ObjectNode insideRing(LineString ring) {
        List<ObjectNode> corners = Arrays.stream(ring.getCoordinates())
                .map(corner -> QueryClauses.point(corner.y, corner.x))
                .toList();
        ObjectNode points = QueryClauses.object("points", QueryClauses.array(corners));
        return QueryClauses.object("geo_polygon", QueryClauses.object(IndexFields.POINT, points));
    }
}
