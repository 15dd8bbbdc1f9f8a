package brussels.repere.geocoding;

import brussels.repere.geocoding.StreetKeys.Match;
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
    private final StreetKeys keys;
    private final SortedSet<String> postcodes = new TreeSet<>();
    private final HouseTree houses;

    private AddressRegister(List<StreetPart> streets, boolean complete) {
        this.streets = List.copyOf(streets);
        this.complete = complete;
        for (StreetPart street : streets) {
            byId.put(street.id(), street);
            postcodes.add(street.postcode());
        }
        keys = new StreetKeys(streets);
        houses = new HouseTree(streets);
    }

    /** @param complete whether it claims to have all houses, as the official register does */
    public static AddressRegister of(List<StreetPart> streets, boolean complete) {
        return new AddressRegister(streets, complete);
    }

    /** The register that the application brings: all streets, few houses. */
    public static AddressRegister brought() {
        return of(StreetParts.brought(), false);
    }

    /** All streets, in the order of the register. */
    public List<StreetPart> streets() {
        return streets;
    }

    /** How many houses are known. */
    public int houses() {
        return streets.stream().mapToInt(street -> street.houses().size()).sum();
    }

    /** Whether a number that it lacks is likely not to exist. */
    public boolean isComplete() {
        return complete;
    }

    /** All postcodes of streets, in order. */
    SortedSet<String> postcodes() {
        return Collections.unmodifiableSortedSet(postcodes);
    }

    boolean isPostcode(String text) {
        return postcodes.contains(text);
    }

    Optional<StreetPart> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The nearest house within a distance. */
    Optional<NearestHouse> nearestHouse(double lat, double lon, double metres) {
        return houses.nearest(lat, lon, metres);
    }

    /** The keys of the names of streets. */
    Set<String> keysOf(List<StreetPart> streets) {
        return keys.of(streets);
    }

    /** Streets of that name in either language, as {@link AddressWords#key} writes it. */
    Match exactly(String key) {
        return keys.exactly(key);
    }

    /** Streets of a name of which words in the middle are left out, as people leave out first names: "place Flagey". */
    Match shortened(String key) {
        return keys.shortened(key);
    }

    /**
     * Streets with those that are the same in another commune, where the register writes one of the two names in another way.
     *
     * @param key by which they were found
     */
    List<StreetPart> withVariants(List<StreetPart> streets, String key) {
        return keys.withVariants(streets, key);
    }

    /** Streets whose name begins so, those of the shortest names first. */
    Match beginning(String key) {
        return keys.beginning(key);
    }

    /** Streets within so many slips of a key, those of the least only. */
    Match near(String key, int slips) {
        return keys.near(key, slips);
    }
}
