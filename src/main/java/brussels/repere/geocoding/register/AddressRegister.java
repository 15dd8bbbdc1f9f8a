package brussels.repere.geocoding.register;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.StreetNameIndex.StreetMatches;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The streets of the Region and the houses whose point is known, in memory. Immutable, safe for use by several threads.
 */
public final class AddressRegister {

    private final List<StreetPart> streets;
    private final boolean complete;
    private final Map<String, StreetPart> byId = new HashMap<>();
    private final StreetNameIndex names;
    private final SortedSet<String> postcodes = new TreeSet<>();
    private final HouseIndex houseIndex;

    private AddressRegister(List<StreetPart> streets, boolean complete) {
        this.streets = List.copyOf(streets);
        this.complete = complete;
        for (StreetPart street : streets) {
            byId.put(street.id(), street);
            postcodes.add(street.postcode());
        }
        names = new StreetNameIndex(streets);
        houseIndex = new HouseIndex(streets);
    }

    /** @param complete whether it claims to have all houses, as the official register does */
    public static AddressRegister of(List<StreetPart> streets, boolean complete) {
        return new AddressRegister(streets, complete);
    }

    /** The register that the application brings: all streets, few houses. */
    public static AddressRegister bundled() {
        return of(StreetPartsBuilder.readBundled(), false);
    }

    /** All streets, in the order of the register. */
    public List<StreetPart> streets() {
        return streets;
    }

    /** How many houses are known. */
    public int countHouses() {
        return streets.stream().mapToInt(street -> street.houses().size()).sum();
    }

    /** Whether a number that it lacks is likely not to exist. */
    public boolean isComplete() {
        return complete;
    }

    /** All postcodes of streets, in order. */
    public SortedSet<String> postcodes() {
        return Collections.unmodifiableSortedSet(postcodes);
    }

    public boolean isPostcode(String text) {
        return postcodes.contains(text);
    }

    public Optional<StreetPart> findStreet(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The nearest house within a distance. */
    public Optional<NearestHouse> findNearestHouse(double lat, double lon, double metres) {
        return houseIndex.findNearest(lat, lon, metres);
    }

    /** The keys of the names of streets. */
    public Set<String> keysOf(List<StreetPart> streets) {
        return names.keysOf(streets);
    }

    /** Streets of that name in either language, as {@link AddressWords#key} writes it. */
    public StreetMatches matchExact(String key) {
        return names.matchExact(key);
    }

    /** Streets of a name of which words in the middle are left out, as people leave out first names: "place Flagey". */
    public StreetMatches matchShortened(String key) {
        return names.shortened(key);
    }

    /**
     * Streets with those that are the same in another commune, where the register writes one of the two names in another way.
     *
     * @param key by which they were found
     */
    public List<StreetPart> withVariants(List<StreetPart> streets, String key) {
        return names.withVariants(streets, key);
    }

    /** Streets whose name begins so, those of the shortest names first. */
    public StreetMatches matchPrefix(String key) {
        return names.matchPrefix(key);
    }

    /** Streets within so many slips of a key, those of the least only. */
    public StreetMatches matchFuzzy(String key, int slips) {
        return names.matchFuzzy(key, slips);
    }
}
