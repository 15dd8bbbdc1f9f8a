package brussels.repere.understanding.distress;

import brussels.repere.understanding.statistics.DistressEstimator;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Looks at a text in parts that are as long as what the estimate was learnt from, so that danger in the middle of an e-mail
 * counts as much as in a short message. Immutable, safe for use by several threads.
 */
final class DistressWindows {

    private static final int MAX_WORDS = 50;

    private final DistressEstimator estimator = new DistressEstimator();

    /**
     * Some sentences that follow each other.
     *
     * @param words the indexes of their words
     * @param meaningCount how many of them mean something of their own
     * @param byKind how likely they speak of each kind of distress
     */
    record Window(Set<Integer> words, long meaningCount, Map<String, Double> byKind) {

        double probability() {
            return byKind.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * Returns a window from each sentence on, as wide as may be, where it ends behind the one before; so one for a short text.
     *
     * @param isAbout whether a clause, by its number, speaks about something as a topic or as past; its words are left out
     */
    List<Window> list(TypedText text, IntPredicate isAbout) {
        List<List<TypedWord>> sentences = new ArrayList<>(text.words().stream()
                .filter(word -> !isAbout.test(word.clause()))
                .collect(Collectors.groupingBy(TypedWord::sentence, TreeMap::new, Collectors.toList()))
                .values());
        List<Window> windows = new ArrayList<>();
        int lastEnd = 0;
        for (int from = 0; from < sentences.size(); from++) {
            List<TypedWord> words = new ArrayList<>(sentences.get(from));
            int end = from + 1;
            while (end < sentences.size() && words.size() + sentences.get(end).size() <= MAX_WORDS) {
                words.addAll(sentences.get(end++));
            }
            if (end > lastEnd) {
                lastEnd = end;
                windows.add(new Window(
                        words.stream().map(TypedWord::index).collect(Collectors.toCollection(TreeSet::new)),
                        words.stream()
                                .filter(word -> word.role() == TypedWord.Role.MEANING)
                                .count(),
                        estimator.estimate(words)));
            }
        }
        return windows;
    }
}
