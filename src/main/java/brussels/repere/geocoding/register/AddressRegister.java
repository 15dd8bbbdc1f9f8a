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
 * The streets of the Region and the houses with a known point, in memory. Immutable, safe for use by several threads.
 */
public final class AddressRegister {

    private final List<StreetPart> streets;
    private final boolean complete;
    private final Map<String, StreetPart> byId = new HashMap<>();
    private final StreetNameIndex names;
    private final OtherKindIndex otherKinds;
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
        otherKinds = new OtherKindIndex(streets);
        houseIndex = new HouseIndex(streets);
    }

    /**
     * Creates a register.
     *
     * @param complete whether it claims to contain all houses, as the official register does
     */
    public static AddressRegister of(List<StreetPart> streets, boolean complete) {
        return new AddressRegister(streets, complete);
    }

    /** Returns the register that is part of the application: all streets, few houses. */
    public static AddressRegister bundled() {
        return of(StreetPartsBuilder.readBundled(), false);
    }

    /** Returns all streets, in the order of the register. */
    public List<StreetPart> streets() {
        return streets;
    }

    /** Returns the number of known houses. */
    public int countHouses() {
        return streets.stream().mapToInt(street -> street.houses().size()).sum();
    }

    /** Returns whether a house number that is missing from the register probably does not exist. */
    public boolean isComplete() {
        return complete;
    }

    /** Returns all postcodes of streets, in order. */
    public SortedSet<String> postcodes() {
        return Collections.unmodifiableSortedSet(postcodes);
    }

    public boolean isPostcode(String text) {
        return postcodes.contains(text);
    }

    public Optional<StreetPart> findStreet(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the nearest house within a distance. */
    public Optional<NearestHouse> findNearestHouse(double lat, double lon, double metres) {
        return houseIndex.findNearest(lat, lon, metres);
    }

    /** Returns the keys of the names of streets. */
    public Set<String> keysOf(List<StreetPart> streets) {
        return names.keysOf(streets);
    }

    /** Returns the streets with a name in either language that has this {@link AddressWords#key}. */
    public StreetMatches matchExact(String key) {
        return names.matchExact(key);
    }

    /**
     * Returns the streets whose name gives this key when words in its middle are left out, as people leave out first
     * names: "place Flagey".
     */
    public StreetMatches matchShortened(String key) {
        return names.matchShortened(key);
    }

    /**
     * Returns streets together with the same streets in other communes, where the register spells one of the two names
     * differently.
     *
     * @param key the key by which the streets were found
     */
    public List<StreetPart> withVariants(List<StreetPart> streets, String key) {
        return names.withVariants(streets, key);
    }

    /** Returns the streets whose name begins with this key, the shortest names first. */
    public StreetMatches matchPrefix(String key) {
        return names.matchPrefix(key);
    }

    /** Returns the streets that are called as this key says, whatever kind of street it says: "avenue Gallait" for Rue Gallait. */
    public StreetMatches matchOtherKind(String key) {
        return otherKinds.match(key);
    }

    /** Returns the streets with the fewest typing errors, if these are at most the given number. */
    public StreetMatches matchFuzzy(String key, int maxTypos) {
        return names.matchFuzzy(key, maxTypos);
    }
}
