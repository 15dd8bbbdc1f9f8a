package brussels.repere.geocoding.register;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.coordinates.PointDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/** A spatial index of the known houses. Immutable, safe for use by several threads. */
final class HouseIndex {

    /** Degrees that span at least a metre anywhere in the Region, north to south and east to west. */
    private static final double DEGREES_PER_METRE_LAT = 1 / 111_000.0;

    private static final double DEGREES_PER_METRE_LON = 1 / 70_000.0;

    private final STRtree tree = new STRtree();

    private record House(StreetPart street, String number, Place.Point point) {}

    HouseIndex(List<StreetPart> streets) {
        for (StreetPart street : streets) {
            street.houses()
                    .forEach((number, point) -> tree.insert(
                            new Envelope(new Coordinate(point.lon(), point.lat())), new House(street, number, point)));
        }
        tree.build();
    }

    /** Returns the nearest house within a distance; among houses at the same distance always the same one. */
    Optional<NearestHouse> findNearest(double lat, double lon, double maxMetres) {
        Envelope searchArea = new Envelope(new Coordinate(lon, lat));
        searchArea.expandBy(maxMetres * DEGREES_PER_METRE_LON, maxMetres * DEGREES_PER_METRE_LAT);
        List<NearestHouse> nearby = new ArrayList<>();
        for (Object item : tree.query(searchArea)) {
            House house = (House) item;
            double distance = PointDistance.metres(
                    lat, lon, house.point().lat(), house.point().lon());
            if (distance <= maxMetres) {
                nearby.add(new NearestHouse(house.street(), house.number(), distance));
            }
        }
        return nearby.stream()
                .min(Comparator.comparingDouble(NearestHouse::metres)
                        .thenComparing(house -> house.street().name().toString())
                        .thenComparing(NearestHouse::number));
    }
}
