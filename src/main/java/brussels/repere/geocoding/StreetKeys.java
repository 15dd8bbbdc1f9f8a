package brussels.repere.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Streets by the keys of their names in both languages: exactly, by their beginning, or within some slips of a key. Safe for
 * use by several threads once it is finished.
 */
final class StreetKeys {

    private static final int GRAM = 3;
    private static final int[] NONE = {};

    private final NavigableMap<String, List<StreetPart>> byKey = new TreeMap<>();
    private final Map<String, List<String>> byStreet = new HashMap<>();

    /** All keys, in order, and for each run of letters the places in it of those that have it. */
    private String[] keys;

    private final Map<String, int[]> keysByGram = new HashMap<>();

    /**
     * Streets that a text leads to.
     *
     * @param slips of a key that lie between
     */
    record Match(List<StreetPart> parts, int slips) {

        static final Match NONE = new Match(List.of(), 0);
    }

    void add(StreetPart part) {
        List<String> own = Stream.of(part.name().fr(), part.name().nl())
                .filter(Objects::nonNull)
                .map(AddressWords::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        byStreet.put(part.id(), own);
        own.forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(part));
    }

    Set<String> of(List<StreetPart> parts) {
        return parts.stream().flatMap(part -> byStreet.get(part.id()).stream()).collect(Collectors.toSet());
    }

    void finish() {
        keys = byKey.keySet().toArray(String[]::new);
        Map<String, IntStream.Builder> places = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            for (String gram : grams(keys[i])) {
                places.computeIfAbsent(gram, none -> IntStream.builder()).add(i);
            }
        }
        places.forEach((gram, found) -> keysByGram.put(gram, found.build().toArray()));
    }

    private static Set<String> grams(String key) {
        Set<String> grams = new TreeSet<>();
        for (int i = 0; i + GRAM <= key.length(); i++) {
            grams.add(key.substring(i, i + GRAM));
        }
        return grams;
    }

    Match exactly(String key) {
        return new Match(byKey.getOrDefault(key, List.of()), 0);
    }

    Match beginning(String key) {
        List<StreetPart> parts = byKey.subMap(key, true, key + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Map.Entry.<String, List<StreetPart>>comparingByKey(
                        Comparator.comparingInt(String::length).thenComparing(name -> name)))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        return new Match(parts, 0);
    }

    Match near(String key, int slips) {
        Set<String> grams = grams(key);
        // Two letters that were swapped touch one run more than a wrong one.
        int wanted = Math.max(1, grams.size() - (GRAM + 1) * slips);
        int[] shared = shared(grams);
        int least = slips + 1;
        List<String> nearest = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (shared[i] < wanted) {
                continue;
            }
            int distance = EditDistance.atMost(key, keys[i], Math.min(slips, least));
            if (distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least && distance <= slips) {
                nearest.add(keys[i]);
            }
        }
        return new Match(
                nearest.stream()
                        .flatMap(name -> byKey.get(name).stream())
                        .distinct()
                        .toList(),
                least);
    }

    /** How many runs of letters each key has in common with these. */
    private int[] shared(Set<String> grams) {
        int[] shared = new int[keys.length];
        for (String gram : grams) {
            for (int i : keysByGram.getOrDefault(gram, NONE)) {
                shared[i]++;
            }
        }
        return shared;
    }
}
