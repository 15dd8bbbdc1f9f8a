package brussels.repere.search.query;

import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.GeoPoint;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Filters that find the services near a place. */
final class NearbyFilter {

    private NearbyFilter() {}

    /**
     * Returns what is met by services that are near and do not refuse people from the place. Services without a point are found only
     * if they declare no area either, since nothing else could ever find these.
     */
    static Filter build(SearchQuestion question, SectorOutlines outlines) {
        PlaceCoverage coverage = question.coverage();
        Filter nowhere = Filter.allOf(List.of(
                Filter.not(new Filter.HasValue(SearchField.POINT)), Filter.not(new Filter.HasValue(SearchField.AREA))));
        List<Filter> excluded = new ArrayList<>();
        excluded.add(Filter.oneOf(SearchField.AREA, coverage.listRefusingKeys()));
        if (question.reach() == Reach.nearby) {
            excluded.add(Filter.oneOf(SearchField.AREA, coverage.listServingKeys()));
        }
        return Filter.allOf(List.of(
                Filter.not(Filter.anyOf(excluded)), Filter.anyOf(List.of(withinRadius(question, outlines), nowhere))));
    }

    /** Returns what is met by services whose site is known and lies at most so many metres from a point. */
    static Filter within(Place.Point point, int metres) {
        return new Filter.Near(new GeoPoint(point.lat(), point.lon()), metres);
    }

    private static Filter withinRadius(SearchQuestion question, SectorOutlines outlines) {
        Place place = question.coverage().place();
        Place.Point point = place.point();
        if (point != null && question.radius() == 0) {
            return new Filter.Nothing();
        }
        if (point != null) {
            return within(point, question.radius());
        }
        Geometry ground = outlines.outline(place.sectors(), question.radius());
        return Filter.anyOf(IntStream.range(0, ground.getNumGeometries())
                .mapToObj(i -> insidePolygon((Polygon) ground.getGeometryN(i)))
                .toList());
    }

    private static Filter insidePolygon(Polygon polygon) {
        List<Filter> conditions = new ArrayList<>();
        conditions.add(new Filter.InsideRing(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            conditions.add(Filter.not(new Filter.InsideRing(polygon.getInteriorRingN(hole))));
        }
        return Filter.allOf(conditions);
    }
}
