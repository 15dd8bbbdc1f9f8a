package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Provides the statistical sectors of a postcode: those of its communes (within the Ville de Bruxelles, of its
 * sections), and any sector that contains a known house with that postcode. A postcode is never more precise than that.
 * Safe for use by several threads.
 */
final class PostcodeSectors {

    static final TerritoryKey CITY_OF_BRUSSELS = new TerritoryKey(Level.COMMUNE, "21004");

    /** The sections of the Ville de Bruxelles that each postcode stands for, by the last letter of their codes. */
    private static final Map<String, String> SECTIONS =
            Map.of("1000", "ABCD", "1020", "E", "1120", "F", "1130", "G", "1040", "B", "1050", "C");

    private static final Set<String> POSTCODES_OF_NAMED_SECTIONS = Set.of("1020", "1120", "1130");

    private final TerritoryMap map;
    private final AddressRegister register;
    /** Results so far; computing one examines every house. */
    private final Map<String, SectorSet> cache = new ConcurrentHashMap<>();

    PostcodeSectors(TerritoryMap map, AddressRegister register) {
        this.map = map;
        this.register = register;
    }

    SectorSet sectorsOf(String postcode) {
        return cache.computeIfAbsent(postcode, this::collect);
    }

    private SectorSet collect(String postcode) {
        SectorSet sectors = sectorsInCity(map, postcode);
        for (var commune : map.list(Level.COMMUNE)) {
            if (!commune.key().equals(CITY_OF_BRUSSELS) && commune.postcodes().contains(postcode)) {
                sectors = sectors.union(map.sectorsOf(commune.key()));
            }
        }
        for (StreetPart street : register.streets()) {
            if (street.postcode().equals(postcode)) {
                for (Place.Point house : street.houses().values()) {
                    int sector = map.sectorAt(house.lon(), house.lat());
                    sectors = sector < 0 ? sectors : sectors.union(map.setOf(sector));
                }
            }
        }
        return sectors.isEmpty() ? sectorsOfItsStreets(postcode) : sectors;
    }

    /** Returns the sectors of a postcode in the Ville de Bruxelles; none for postcodes of other communes. */
    static SectorSet sectorsInCity(TerritoryMap map, String postcode) {
        return SECTIONS.getOrDefault(postcode, "")
                .chars()
                .mapToObj(letter -> new TerritoryKey(Level.SECTION, CITY_OF_BRUSSELS.code() + (char) letter))
                .map(map::sectorsOf)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
    }

    /**
     * Returns the section that people use as the town of a postcode instead of Bruxelles: Laeken, Haren or
     * Neder-over-Heembeek. Empty for all other postcodes.
     */
    static Optional<TerritoryKey> findNamedSection(String postcode) {
        return Optional.of(postcode)
                .filter(POSTCODES_OF_NAMED_SECTIONS::contains)
                .map(namedPostcode ->
                        new TerritoryKey(Level.SECTION, CITY_OF_BRUSSELS.code() + SECTIONS.get(namedPostcode)));
    }

    /**
     * Returns the sectors of the communes of the streets with a postcode. It serves postcodes of institutions, which
     * belong to no commune.
     */
    private SectorSet sectorsOfItsStreets(String postcode) {
        List<TerritoryKey> communes = register.streets().stream()
                .filter(street -> street.postcode().equals(postcode))
                .map(StreetPart::commune)
                .distinct()
                .toList();
        return communes.stream()
                .map(map::sectorsOf)
                .reduce(SectorSet.empty(map.sectors().size()), SectorSet::union);
    }
}
