package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;

/**
 * Provides the widest set of statistical sectors in which a street may lie: those of its commune or, in the Ville de Bruxelles, of
 * the sections that its postcode stands for. Immutable, safe for use by several threads.
 */
public final class StreetBounds {

    private final TerritoryMap map;

    public StreetBounds(TerritoryMap map) {
        this.map = map;
    }

    /** Returns all sectors of the commune for a postcode of the city that stands for no section, such as that of an institution. */
    public SectorSet sectorsOf(StreetPart street) {
        SectorSet sections = street.commune().equals(PostcodeSectors.CITY_OF_BRUSSELS)
                ? PostcodeSectors.sectorsInCity(map, street.postcode())
                : SectorSet.empty(map.sectors().size());
        return sections.isEmpty() ? map.sectorsOf(street.commune()) : sections;
    }
}
