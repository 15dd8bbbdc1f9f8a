package brussels.repere.geocoding;

import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What somebody searched for: the statistical sectors where it may lie, with a point when one is known. Immutable; it belongs
 * to the {@link TerritoryMap} that it was made of.
 *
 * @param candidates the streets or the postcode that an address may mean; several together make one place, since nothing is
 *     guessed; empty for points and chosen territories
 * @param point null where none is known; degrees, WGS84
 * @param location how the point lies, with the borders near it; null without a point
 * @param chosen the territories that it is, where somebody chose territories; else empty
 */
public record Place(
        SectorSet sectors,
        Precision precision,
        Point point,
        PointLocation location,
        List<TerritoryKey> chosen,
        List<PlaceCandidate> candidates) {

    public enum Precision {
        HOUSE,
        STREET,
        AREA
    }

    public record Point(double lat, double lon) {}

    /** A point, as precise as a house; empty outside of the Region. */
    public static Optional<Place> findAtPoint(TerritoryMap map, double lat, double lon) {
        return map.locate(lon, lat)
                .map(located -> new Place(
                        map.setOf(located.sector()),
                        Precision.HOUSE,
                        new Point(lat, lon),
                        located,
                        List.of(),
                        List.of()));
    }

    /**
     * Territories together, as one place.
     *
     * @throws IllegalArgumentException if the map has no such territory
     */
    public static Place of(TerritoryMap map, Collection<TerritoryKey> territories) {
        SectorSet sectors = territories.stream()
                .map(map::sectorsOf)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        return new Place(sectors, Precision.AREA, null, null, List.copyOf(territories), List.of());
    }
}
