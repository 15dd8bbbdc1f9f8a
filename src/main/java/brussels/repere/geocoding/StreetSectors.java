package brussels.repere.geocoding;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.Collection;

/**
 * The statistical sectors that a street may lie in, wide enough to be true: those of its known houses and their neighbours
 * two deep, within its commune; without a known house all of its commune, or of the sections that its postcode stands for in
 * the Ville de Bruxelles. Immutable, safe for use by several threads.
 */
public final class StreetSectors {

    private static final int DEEP = 2;
    private final TerritoryMap map;

    public StreetSectors(TerritoryMap map) {
        this.map = map;
    }

    public SectorSet of(StreetPart street) {
        return of(street, street.houses().values());
    }

    /** As if no other houses of the street were known than those at these points. */
    SectorSet of(StreetPart street, Collection<Place.Point> known) {
        SectorSet within = within(street);
        SectorSet lie = known.stream()
                .flatMap(point -> map.locate(point.lon(), point.lat()).stream())
                .map(located -> map.setOf(located.sector()))
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
        if (lie.isEmpty()) {
            return within;
        }
        SectorSet around = lie;
        for (int step = 0; step < DEEP; step++) {
            around = map.withNeighbours(around);
        }
        // Known houses count even where a register puts them in another commune than the boundaries do.
        return around.intersection(map.sectorsOf(street.commune())).union(lie);
    }

    private SectorSet within(StreetPart street) {
        SectorSet sections = street.commune().equals(PostcodeSectors.BRUSSELS)
                ? PostcodeSectors.inBrussels(map, street.postcode())
                : SectorSet.empty(map.sectors().size());
        return sections.isEmpty() ? map.sectorsOf(street.commune()) : sections;
    }
}
