package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Provides the statistical sectors in which a street may lie, wide enough to be certain: the sectors of its known
 * houses and their neighbours, within its commune. Without a known house, they are all sectors of its commune or, in
 * the Ville de Bruxelles, of the sections that its postcode stands for. A number between known ones narrows them to the
 * sectors between these and their neighbours. Safe for use by several threads.
 */
public final class StreetSectors {

    /**
     * With few known houses, a street may continue far beyond them; with all of them known, a new house may stand next
     * door.
     */
    private static final int NEIGHBOUR_STEPS = 2;

    private static final int NEIGHBOUR_STEPS_IF_COMPLETE = 1;
    private static final double STEP_METRES = 20;

    private final TerritoryMap map;
    private final int neighbourSteps;
    private final Map<String, SectorSet> cache = new ConcurrentHashMap<>();

    /** @param complete whether all houses of the streets are known */
    public StreetSectors(TerritoryMap map, boolean complete) {
        this.map = map;
        this.neighbourSteps = complete ? NEIGHBOUR_STEPS_IF_COMPLETE : NEIGHBOUR_STEPS;
    }

    public SectorSet sectorsOf(StreetPart street) {
        SectorSet sectors = cache.get(street.id());
        if (sectors == null) {
            sectors = sectorsOf(street, street.houses().values());
            cache.put(street.id(), sectors);
        }
        return sectors;
    }

    /** Returns the sectors of an unknown house number between two known ones. */
    public SectorSet sectorsOf(StreetPart street, HouseNumberInterval interval) {
        return narrow(sectorsOf(street), interval);
    }

    /** Returns the sectors of a street as if only the houses at these points were known. */
    SectorSet sectorsOf(StreetPart street, Collection<Place.Point> houses) {
        SectorSet widest = widestSectors(street);
        SectorSet houseSectors = SectorSet.of(
                map.sectors().size(), houses.stream().mapToInt(this::sectorOf).filter(sector -> sector >= 0));
        if (houseSectors.isEmpty()) {
            return widest;
        }
        SectorSet expanded = houseSectors;
        for (int step = 0; step < neighbourSteps; step++) {
            expanded = map.withNeighbours(expanded);
        }
        // Known houses count even if the register places them in another commune than the boundaries do.
        return expanded.intersection(map.sectorsOf(street.commune())).union(houseSectors);
    }

    private int sectorOf(Place.Point point) {
        int sector = map.sectorAt(point.lon(), point.lat());
        return sector >= 0
                ? sector
                : map.locate(point.lon(), point.lat())
                        .map(PointLocation::sector)
                        .orElse(-1);
    }

    SectorSet narrow(SectorSet street, HouseNumberInterval interval) {
        SectorSet crossedSectors = noSectors();
        int steps = Math.max(1, (int) Math.ceil(interval.lengthMetres() / STEP_METRES));
        for (int step = 0; step <= steps; step++) {
            double fraction = (double) step / steps;
            int sector = map.sectorAt(
                    interval.lowerPoint().lon() * (1 - fraction)
                            + interval.upperPoint().lon() * fraction,
                    interval.lowerPoint().lat() * (1 - fraction)
                            + interval.upperPoint().lat() * fraction);
            crossedSectors = sector < 0 ? crossedSectors : crossedSectors.union(map.setOf(sector));
        }
        SectorSet narrowed = map.withNeighbours(crossedSectors).intersection(street);
        return narrowed.isEmpty() ? street : narrowed;
    }

    private SectorSet noSectors() {
        return SectorSet.empty(map.sectors().size());
    }

    private SectorSet widestSectors(StreetPart street) {
        SectorSet sections = street.commune().equals(PostcodeSectors.CITY_OF_BRUSSELS)
                ? PostcodeSectors.sectorsInCity(map, street.postcode())
                : noSectors();
        return sections.isEmpty() ? map.sectorsOf(street.commune()) : sections;
    }
}
