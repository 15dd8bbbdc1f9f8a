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
 * Finds the keys within a number of typing errors of another, by the trigrams (runs of three letters) that they share.
 * A lookup costs about the same for any text. Immutable, safe for use by several threads.
 */
public final class FuzzyKeyIndex {

    private static final int GRAM_LENGTH = 3;
    private static final int[] NONE = {};

    private final String[] keys;
    /** For each trigram, the positions in {@link #keys} of the keys that contain it. */
    private final Map<String, int[]> keysByGram = new HashMap<>();

    /**
     * The nearest keys.
     *
     * @param keys the keys with the fewest typing errors, in order; empty if there is none
     * @param typos the number of typing errors of these keys
     */
    public record NearestKeys(List<String> keys, int typos) {}

    public FuzzyKeyIndex(Collection<String> allKeys) {
        keys = allKeys.stream().sorted().distinct().toArray(String[]::new);
        Map<String, IntStream.Builder> positionsByGram = new HashMap<>();
        for (int i = 0; i < keys.length; i++) {
            for (String gram : grams(keys[i])) {
                positionsByGram
                        .computeIfAbsent(gram, newGram -> IntStream.builder())
                        .add(i);
            }
        }
        positionsByGram.forEach(
                (gram, positions) -> keysByGram.put(gram, positions.build().toArray()));
    }

    private static Set<String> grams(String key) {
        Set<String> grams = new TreeSet<>();
        for (int i = 0; i + GRAM_LENGTH <= key.length(); i++) {
            grams.add(key.substring(i, i + GRAM_LENGTH));
        }
        return grams;
    }

    /** Returns the keys with the fewest typing errors, if these are at most the given number. */
    public NearestKeys findNearest(String key, int maxTypos) {
        Set<String> grams = grams(key);
        // Swapping two letters changes one trigram more than replacing a letter.
        int minSharedGrams = Math.max(1, grams.size() - (GRAM_LENGTH + 1) * maxTypos);
        int[] sharedGrams = countSharedGrams(grams);
        int fewestTypos = maxTypos + 1;
        List<String> nearest = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (sharedGrams[i] < minSharedGrams) {
                continue;
            }
            int typos = EditDistance.atMost(key, keys[i], Math.min(maxTypos, fewestTypos));
            if (typos < fewestTypos) {
                nearest.clear();
                fewestTypos = typos;
            }
            if (typos == fewestTypos && typos <= maxTypos) {
                nearest.add(keys[i]);
            }
        }
        return new NearestKeys(List.copyOf(nearest), fewestTypos);
    }

    private int[] countSharedGrams(Set<String> grams) {
        int[] sharedGrams = new int[keys.length];
        for (String gram : grams) {
            for (int i : keysByGram.getOrDefault(gram, NONE)) {
                sharedGrams[i]++;
            }
        }
        return sharedGrams;
    }
}
