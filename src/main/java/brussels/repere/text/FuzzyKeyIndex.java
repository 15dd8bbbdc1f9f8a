package brussels.repere.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Keys that are within some slips of another, by the runs of three letters that they have in common. Looking costs about
 * the same for any text. Immutable, safe for use by several threads.
 */
public final class FuzzyKeyIndex {

    private static final int GRAM_LENGTH = 3;
    private static final int[] NONE = {};

    private final String[] keys;
    /** For each run of letters, the places in {@link #keys} of those that have it. */
    private final Map<String, int[]> keysByGram = new HashMap<>();

    /**
     * What is near.
     *
     * @param keys those of the fewest slips, in order; none if there is none
     */
    public record NearestKeys(List<String> keys, int typos) {}

    public FuzzyKeyIndex(Collection<String> all) {
        keys = all.stream().sorted().distinct().toArray(String[]::new);
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
        for (int i = 0; i + GRAM_LENGTH <= key.length(); i++) {
            grams.add(key.substring(i, i + GRAM_LENGTH));
        }
        return grams;
    }

    /** Keys within so many slips, those of the least only. */
    public NearestKeys findNearest(String key, int slips) {
        Set<String> grams = grams(key);
        // Two letters that were swapped touch one run more than a wrong one.
        int wanted = Math.max(1, grams.size() - (GRAM_LENGTH + 1) * slips);
        int[] shared = countSharedGrams(grams);
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
        return new NearestKeys(List.copyOf(nearest), least);
    }

    private int[] countSharedGrams(Set<String> grams) {
        int[] shared = new int[keys.length];
        for (String gram : grams) {
            for (int i : keysByGram.getOrDefault(gram, NONE)) {
                shared[i]++;
            }
        }
        return shared;
    }
}
