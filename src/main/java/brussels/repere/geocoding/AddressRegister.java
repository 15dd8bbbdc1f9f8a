package brussels.repere.geocoding;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The streets of the Region and the houses whose point is known, in memory. A street is found by either of its names, exactly,
 * by its beginning, or within some slips of a key. Immutable once built, safe for use by several threads.
 */
public final class AddressRegister {

    private static final int GRAM = 3;

    private final List<StreetPart> parts = new ArrayList<>();
    private final NavigableMap<String, List<StreetPart>> byKey = new TreeMap<>();
    private final Map<String, List<String>> keysByGram = new HashMap<>();
    private final Set<String> postcodes = new TreeSet<>();

    private AddressRegister() {}

    /** A street as a register has it, in one postcode and commune. */
    public record Street(String id, Bilingual name, String postcode, String commune) {}

    /** A house of a street, by the id that the register gives that. */
    public record House(String streetId, String postcode, String commune, String number, double lat, double lon) {}

    /** The register that the application brings. */
    public static AddressRegister brought() {
        List<Street> streets = BundledTable.read("geodata/address/streets.csv").stream()
                .map(row -> new Street(
                        row.get("street_id"),
                        new Bilingual(row.get("name_fr"), row.get("name_nl")),
                        row.get("postcode"),
                        row.get("commune_nis")))
                .toList();
        List<House> houses = BundledTable.read("geodata/address/address-points.csv").stream()
                .map(row -> new House(
                        row.get("street_id"),
                        row.get("postcode"),
                        row.get("commune_nis"),
                        row.get("house_number"),
                        Double.parseDouble(row.get("lat")),
                        Double.parseDouble(row.get("lon"))))
                .toList();
        return of(streets, houses);
    }

    private record PartKey(Bilingual name, String postcode, String commune) {}

    public static AddressRegister of(List<Street> streets, List<House> houses) {
        Map<String, PartKey> parts = new HashMap<>();
        Map<PartKey, Map<String, Place.Point>> known = new LinkedHashMap<>();
        for (Street street : streets) {
            PartKey part = new PartKey(street.name(), street.postcode(), street.commune());
            parts.put(street.id() + " " + street.postcode() + " " + street.commune(), part);
            known.computeIfAbsent(part, none -> new HashMap<>());
        }
        for (House house : houses) {
            PartKey part = parts.get(house.streetId() + " " + house.postcode() + " " + house.commune());
            if (part != null) {
                known.get(part)
                        .putIfAbsent(
                                house.number().toUpperCase(Locale.ROOT), new Place.Point(house.lat(), house.lon()));
            }
        }
        AddressRegister register = new AddressRegister();
        known.forEach((key, points) -> register.add(
                new StreetPart(key.name(), key.postcode(), new TerritoryKey(Level.COMMUNE, key.commune()), points)));
        register.indexGrams();
        return register;
    }

    private void add(StreetPart part) {
        parts.add(part);
        postcodes.add(part.postcode());
        Set<String> keys = new TreeSet<>();
        if (part.name().fr() != null) {
            keys.add(AddressWords.key(part.name().fr()));
        }
        if (part.name().nl() != null) {
            keys.add(AddressWords.key(part.name().nl()));
        }
        keys.forEach(
                key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(part));
    }

    private void indexGrams() {
        byKey.keySet().forEach(key -> grams(key).forEach(gram -> keysByGram
                .computeIfAbsent(gram, none -> new ArrayList<>())
                .add(key)));
    }

    private static Set<String> grams(String key) {
        Set<String> grams = new TreeSet<>();
        for (int i = 0; i + GRAM <= key.length(); i++) {
            grams.add(key.substring(i, i + GRAM));
        }
        return grams;
    }

    /** All streets, in the order of the register. */
    public List<StreetPart> streets() {
        return Collections.unmodifiableList(parts);
    }

    boolean isPostcode(String text) {
        return postcodes.contains(text);
    }

    Match exactly(String key) {
        return new Match(byKey.getOrDefault(key, List.of()), 0);
    }

    /** Streets whose name begins so, those of the shortest names first. */
    Match beginning(String key) {
        List<StreetPart> parts = byKey.subMap(key, true, key + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Map.Entry.<String, List<StreetPart>>comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(name -> name)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new Match(parts, 0);
    }

    /**
     * Streets that a text leads to.
     *
     * @param slips of a key that lie between
     */
    record Match(List<StreetPart> parts, int slips) {

        static final Match NONE = new Match(List.of(), 0);
    }

    /** Streets within so many slips, those of the least only. */
    Match near(String key, int slips) {
        Map<String, Integer> shared = new HashMap<>();
        for (String gram : grams(key)) {
            keysByGram.getOrDefault(gram, List.of()).forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        int least = slips + 1;
        Map<String, List<StreetPart>> nearest = new TreeMap<>();
        int wanted = Math.max(1, grams(key).size() - GRAM * slips);
        for (Map.Entry<String, Integer> candidate : shared.entrySet()) {
            if (candidate.getValue() < wanted) {
                continue;
            }
            int distance = EditDistance.atMost(key, candidate.getKey(), Math.min(slips, least));
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance <= slips) {
                nearest.put(candidate.getKey(), byKey.get(candidate.getKey()));
            }
        }
        return new Match(
                nearest.values().stream().flatMap(List::stream).distinct().toList(), least);
    }
}
