package brussels.repere.geocoding;

import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A place that a client searches for: the statistical sectors where it may lie, with a point when one is known. It
 * belongs to the {@link TerritoryMap} from which it was made. Immutable.
 *
 * @param fromLines whether the place rests on lines or landmarks of OpenStreetMap, whose notice then belongs to the answer
 * @param candidates the streets or the postcode that an address may mean; several together form one place, because
 *     nothing is guessed; empty for points and chosen territories
 * @param point in degrees, WGS84; null if none is known
 * @param location the location of the point, with the borders near it; null without a point, for a crossing, which touches
 *     several sectors, and for a landmark, which stands for those around it
 * @param chosen the territories, if the client chose territories; else empty
 */
public record Place(
        SectorSet sectors,
        Precision precision,
        Point point,
        PointLocation location,
        List<TerritoryKey> chosen,
        List<PlaceCandidate> candidates,
        boolean fromLines) {

    public enum Precision {
        HOUSE,
        /** Where two streets meet. */
        CROSSING,
        /** Around a stop or a building that people name, as far as they walk. */
        LANDMARK,
        STREET,
        AREA
    }

    public record Point(double lat, double lon) {}

    /** Creates a place from a point, with the precision of a house; empty outside of the Region. */
    public static Optional<Place> findAtPoint(TerritoryMap map, double lat, double lon) {
        return map.locate(lon, lat)
                .map(located -> new Place(
                        map.setOf(located.sector()),
                        Precision.HOUSE,
                        new Point(lat, lon),
                        located,
                        List.of(),
                        List.of(),
                        false));
    }

    /**
     * Creates one place from several territories.
     *
     * @throws IllegalArgumentException if the map has no such territory
     */
    public static Place of(TerritoryMap map, Collection<TerritoryKey> territories) {
        SectorSet sectors = territories.stream()
                .map(map::sectorsOf)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        return new Place(sectors, Precision.AREA, null, null, List.copyOf(territories), List.of(), false);
    }
}
