package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.locationtech.jts.geom.GeometryFactory;

/** Where landmarks of one territory map lie. Safe for use by several threads. */
final class LandmarkSurroundings {

    /** Who says "near the metro" is within a walk of some minutes, as the crow flies. */
    static final double WALK_METRES = 300;

    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    private final TerritoryMap map;
    private final Map<String, SectorSet> cache = new ConcurrentHashMap<>();

    LandmarkSurroundings(TerritoryMap map) {
        this.map = map;
    }

    /** Combines landmarks of one name into a place, which has a point if there is one of them. */
    Place toPlace(List<PlaceCandidate> candidates) {
        SectorSet sectors = candidates.stream()
                .map(candidate -> sectorsOf(candidate.landmark()))
                .reduce(SectorSet::union)
                .orElseThrow();
        Place.Point point =
                candidates.size() == 1 ? candidates.get(0).landmark().point() : null;
        return new Place(sectors, Place.Precision.LANDMARK, point, null, List.of(), candidates, true);
    }

    /** Returns the statistical sectors within a walk of 300 m of the point, wholly or in part. */
    SectorSet sectorsOf(Landmark landmark) {
        return cache.computeIfAbsent(landmark.id(), id -> compute(landmark));
    }

    private SectorSet compute(Landmark landmark) {
        return map.sectorsWithin(
                GEOMETRIES.createPoint(LocalProjection.project(
                        landmark.point().lon(), landmark.point().lat())),
                WALK_METRES);
    }

    /** Returns whether the landmark itself stands in one of these sectors. */
    boolean standsIn(Landmark landmark, SectorSet sectors) {
        return map.locate(landmark.point().lon(), landmark.point().lat())
                .map(location -> sectors.contains(location.sector()))
                .orElse(false);
    }
}
