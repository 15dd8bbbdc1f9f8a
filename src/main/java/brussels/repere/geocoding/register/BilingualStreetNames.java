package brussels.repere.geocoding.register;

import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the two official names of a street of the Region by either of them. Immutable, safe for use by several threads.
 */
public final class BilingualStreetNames {

    private final Map<Key, Bilingual> names = new HashMap<>();

    private final Map<String, List<String>> namesByPostcode = new HashMap<>();
    /** Made for the postcodes that were asked for. */
    private final Map<String, AlikeStreetNames> alikeByPostcode = new ConcurrentHashMap<>();

    private record Key(List<String> words, String postcode) {}

    private BilingualStreetNames() {}

    /** Reads the streets that are part of the application. */
    public static BilingualStreetNames readBundled() {
        BilingualStreetNames streets = new BilingualStreetNames();
        for (Map<String, String> row : BundledTable.read("geodata/address/streets.csv")) {
            Bilingual name = Bilingual.orNull(row.get("name_fr"), row.get("name_nl"));
            if (name != null) {
                streets.add(name.fr(), row.get("postcode"), name);
                streets.add(name.nl(), row.get("postcode"), name);
            }
        }
        return streets;
    }

    private void add(String nameInOneLanguage, String postcode, Bilingual name) {
        if (nameInOneLanguage != null) {
            names.putIfAbsent(new Key(NameNormalizer.words(nameInOneLanguage), postcode), name);
            namesByPostcode.computeIfAbsent(postcode, none -> new ArrayList<>()).add(nameInOneLanguage);
        }
    }

    /**
     * Returns both names, whatever the case, accents and hyphens of the given one; empty if the postcode has no such
     * street.
     */
    public Optional<Bilingual> find(String name, String postcode) {
        return Optional.ofNullable(names.get(new Key(NameNormalizer.words(name), postcode)));
    }

    /** Returns the streets of a postcode that may be meant by a name that none of them has: called so, and of another kind, or nearly so. */
    public List<String> listAlike(String name, String postcode) {
        return postcode == null || !namesByPostcode.containsKey(postcode)
                ? List.of()
                : alikeByPostcode
                        .computeIfAbsent(postcode, code -> new AlikeStreetNames(namesByPostcode.get(code)))
                        .list(name);
    }
}
