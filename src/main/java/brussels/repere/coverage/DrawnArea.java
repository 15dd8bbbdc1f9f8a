package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.SquareMetres;
import brussels.repere.geography.TerritoryMap;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A polygon as an area: sectors wholly inside, sectors that it cuts, and an exact test for points in the latter. Its border
 * belongs to it. Sectors are inside, or apart, up to a square metre: boundaries that were computed meet no better.
 */
final class DrawnArea {

    private static final double MEETS = 1;

    private final PreparedGeometry polygon;
    private final SectorSet inside;
    private final SectorSet touched;

    DrawnArea(Geometry polygon, TerritoryMap map) {
        this.polygon = PreparedGeometryFactory.prepare(polygon);
        int universe = map.sectors().size();
        this.touched = SectorSet.of(
                universe,
                IntStream.range(0, universe)
                        .filter(sector -> meets(map.sectors().get(sector).boundary())));
        this.inside = SectorSet.of(
                universe,
                touched.stream()
                        .filter(sector -> holds(map.sectors().get(sector).boundary())));
    }

    private boolean meets(Geometry sector) {
        return polygon.intersects(sector)
                && SquareMetres.of(polygon.getGeometry().intersection(sector)) > MEETS;
    }

    private boolean holds(Geometry sector) {
        return polygon.covers(sector) || SquareMetres.of(sector.difference(polygon.getGeometry())) <= MEETS;
    }

    SectorSet inside() {
        return inside;
    }

    SectorSet touched() {
        return touched;
    }

    /** Whether it holds the point of a place; false for a place without one. */
    boolean holdsPointOf(Place place) {
        if (place.point() == null || place.precision() != Place.Precision.HOUSE) {
            return false;
        }
        Coordinate point = new Coordinate(place.point().lon(), place.point().lat());
        return polygon.covers(polygon.getGeometry().getFactory().createPoint(point));
    }
}
