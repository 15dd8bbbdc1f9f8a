package brussels.repere.coverage;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.SurfaceArea;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * A polygon as a service area: the statistical sectors inside it, the sectors that it overlaps, and an exact test for
 * points. Its border belongs to it. Up to a square metre of a sector is ignored, because computed boundaries do not
 * match more exactly.
 */
final class DrawnArea {

    private static final double TOLERANCE_SQUARE_METRES = 1;

    private final PreparedGeometry polygon;
    private final SectorSet coveredSectors;
    private final SectorSet overlappingSectors;

    DrawnArea(Geometry polygon, TerritoryMap map) {
        this.polygon = PreparedGeometryFactory.prepare(polygon);
        int sectorCount = map.sectors().size();
        this.overlappingSectors = SectorSet.of(
                sectorCount,
                IntStream.range(0, sectorCount)
                        .filter(sector -> overlaps(map.sectors().get(sector).boundary())));
        this.coveredSectors = SectorSet.of(
                sectorCount,
                overlappingSectors.stream()
                        .filter(sector -> covers(map.sectors().get(sector).boundary())));
    }

    private boolean overlaps(Geometry sector) {
        return polygon.intersects(sector)
                && SurfaceArea.squareMetres(polygon.getGeometry().intersection(sector)) > TOLERANCE_SQUARE_METRES;
    }

    private boolean covers(Geometry sector) {
        return polygon.covers(sector)
                || SurfaceArea.squareMetres(sector.difference(polygon.getGeometry())) <= TOLERANCE_SQUARE_METRES;
    }

    SectorSet coveredSectors() {
        return coveredSectors;
    }

    SectorSet overlappingSectors() {
        return overlappingSectors;
    }

    /**
     * Returns what it covers: all of it, or the parts in some sectors.
     *
     * @param ground the sectors to which it is cut; null if it is not
     */
    Stream<Geometry> listGround(TerritoryMap map, SectorSet ground) {
        return ground == null
                ? Stream.of(polygon.getGeometry())
                : overlappingSectors.intersection(ground).stream().mapToObj(sector -> polygon.getGeometry()
                        .intersection(map.sectors().get(sector).boundary()));
    }

    /**
     * Returns whether the polygon contains the point of a house; false for a place that is no house or has no point.
     */
    boolean coversPointOf(Place place) {
        if (place.point() == null || place.precision() != Place.Precision.HOUSE) {
            return false;
        }
        Coordinate point = new Coordinate(place.point().lon(), place.point().lat());
        return polygon.covers(polygon.getGeometry().getFactory().createPoint(point));
    }
}
