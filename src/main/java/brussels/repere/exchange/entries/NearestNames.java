package brussels.repere.exchange.entries;

import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.text.FoldedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which known names a text may have been meant for, to be offered to a person; nothing is ever replaced by them. Names are
 * compared by the runs of three letters that they share (Dice's coefficient), as they are folded by {@link FoldedText}.
 */
final class NearestNames {

    static final int MAX_OFFERED = 3;

    private static final double MIN_SIMILARITY = 0.5;
    private static final int GRAM_LENGTH = 3;

    private NearestNames() {}

    private record Similarity(String name, double value) {}

    /** Returns at most three names, the most similar first; none if no name is similar. */
    static List<String> list(String text, Collection<String> names) {
        return list(text, names, MIN_SIMILARITY);
    }

    /** @param minSimilarity from 0, nothing in common, to 1, the same */
    static List<String> list(String text, Collection<String> names, double minSimilarity) {
        Map<String, Integer> grams = countGrams(text);
        return names.stream()
                .distinct()
                .map(name -> new Similarity(name, similarity(grams, countGrams(name))))
                .filter(each -> each.value() >= minSimilarity)
                .sorted(Comparator.comparingDouble(Similarity::value).reversed().thenComparing(Similarity::name))
                .limit(MAX_OFFERED)
                .map(Similarity::name)
                .toList();
    }

    /** Reports a value that is not known, and beside it what it may have been meant for: {@code code}, or {@code code-like}. */
    static void report(ImportFindings findings, int line, String code, String value, List<String> nearest) {
        if (nearest.isEmpty()) {
            findings.warning(line, code, value);
        } else {
            findings.warning(line, code + "-like", value, join(nearest));
        }
    }

    static String join(List<String> nearest) {
        return String.join(", ", nearest);
    }

    private static Map<String, Integer> countGrams(String text) {
        String padded = " " + FoldedText.fold(text).strip() + " ";
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + GRAM_LENGTH <= padded.length(); i++) {
            grams.merge(padded.substring(i, i + GRAM_LENGTH), 1, Integer::sum);
        }
        return grams;
    }

    private static double similarity(Map<String, Integer> one, Map<String, Integer> other) {
        int shared = one.entrySet().stream()
                .mapToInt(gram -> Math.min(gram.getValue(), other.getOrDefault(gram.getKey(), 0)))
                .sum();
        int all = count(one) + count(other);
        return all == 0 ? 0 : 2.0 * shared / all;
    }

    private static int count(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
