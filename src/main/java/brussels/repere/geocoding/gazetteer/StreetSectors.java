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
 * The statistical sectors that a street may lie in, wide enough to be true: those of its known houses and their neighbours,
 * within its commune; without a known house all of its commune, or of the sections that its postcode stands for in the Ville
 * de Bruxelles. A number between known ones narrows that to what lies between and the neighbours of that. Safe for use by
 * several threads.
 */
public final class StreetSectors {

    /** Where few houses are known a street may go on far beyond them; where all are, a new one may stand next door. */
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
        SectorSet found = cache.get(street.id());
        if (found == null) {
            found = sectorsOf(street, street.houses().values());
            cache.put(street.id(), found);
        }
        return found;
    }

    /** Of a number that is not known, between two that are. */
    public SectorSet sectorsOf(StreetPart street, HouseNumberInterval between) {
        return narrow(sectorsOf(street), between);
    }

    /** As if no other houses of the street were known than those at these points. */
    SectorSet sectorsOf(StreetPart street, Collection<Place.Point> houses) {
        SectorSet within = widestSectors(street);
        SectorSet lie = SectorSet.of(
                map.sectors().size(), houses.stream().mapToInt(this::sectorOf).filter(sector -> sector >= 0));
        if (lie.isEmpty()) {
            return within;
        }
        SectorSet around = lie;
        for (int step = 0; step < neighbourSteps; step++) {
            around = map.withNeighbours(around);
        }
        // Known houses count even where a register puts them in another commune than the boundaries do.
        return around.intersection(map.sectorsOf(street.commune())).union(lie);
    }

    private int sectorOf(Place.Point point) {
        int sector = map.sectorAt(point.lon(), point.lat());
        return sector >= 0
                ? sector
                : map.locate(point.lon(), point.lat())
                        .map(PointLocation::sector)
                        .orElse(-1);
    }

    SectorSet narrow(SectorSet street, HouseNumberInterval between) {
        SectorSet along = noSectors();
        int steps = Math.max(1, (int) Math.ceil(between.lengthMetres() / STEP_METRES));
        for (int step = 0; step <= steps; step++) {
            double share = (double) step / steps;
            int sector = map.sectorAt(
                    between.lowerPoint().lon() * (1 - share)
                            + between.upperPoint().lon() * share,
                    between.lowerPoint().lat() * (1 - share)
                            + between.upperPoint().lat() * share);
            along = sector < 0 ? along : along.union(map.setOf(sector));
        }
        SectorSet narrowed = map.withNeighbours(along).intersection(street);
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
