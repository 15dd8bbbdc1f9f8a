package brussels.repere.geocoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Streets by the keys of their names in both languages: exactly, by their beginning, or within some slips of a key. Safe for
 * use by several threads once it is finished.
 */
final class StreetKeys {

    private static final int GRAM = 3;

    private final NavigableMap<String, List<StreetPart>> byKey = new TreeMap<>();
    private final Map<String, List<String>> keysByGram = new HashMap<>();

    /**
     * Streets that a text leads to.
     *
     * @param slips of a key that lie between
     */
    record Match(List<StreetPart> parts, int slips) {

        static final Match NONE = new Match(List.of(), 0);
    }

    void add(StreetPart part) {
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

    void finish() {
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
        Map<String, Integer> shared = new HashMap<>();
        Set<String> grams = grams(key);
        for (String gram : grams) {
            keysByGram.getOrDefault(gram, List.of()).forEach(name -> shared.merge(name, 1, Integer::sum));
        }
        int least = slips + 1;
        Map<String, List<StreetPart>> nearest = new TreeMap<>();
        int wanted = Math.max(1, grams.size() - GRAM * slips);
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
