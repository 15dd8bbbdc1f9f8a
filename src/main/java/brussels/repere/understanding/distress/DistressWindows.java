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
import java.util.stream.DoubleStream;

/**
 * Looks at a text in parts that are as long as what the estimate was learnt from, so that danger in the middle of an e-mail
 * counts as much as in a short message. Immutable, safe for use by several threads.
 */
final class DistressWindows {

    private static final int MAX_WORDS = 50;

    /** Fewer words that mean something are only distress if a phrase says so. */
    static final int MIN_WORDS = 3;

    private static final double MIN_PROBABILITY_OF_ANY = 0.5;

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
            return sum(byKind);
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

    /**
     * Returns how likely some words speak of a kind of distress: by the windows that have them, or by their clauses alone, since what
     * stands beside them may speak of anything. Certain if there is too little to judge by.
     */
    double probability(String kind, Set<Integer> words, List<Window> windows, TypedText text) {
        Set<Integer> clauses =
                words.stream().map(word -> text.get(word).clause()).collect(Collectors.toSet());
        List<TypedWord> ofClauses = text.words().stream()
                .filter(word -> clauses.contains(word.clause()))
                .toList();
        DoubleStream ofWindows = windows.stream()
                .filter(window -> window.words().containsAll(words))
                .mapToDouble(window -> window.meaningCount() < MIN_WORDS ? 1 : ofKind(kind, window.byKind()));
        return DoubleStream.concat(ofWindows, DoubleStream.of(ofKind(kind, estimator.estimate(ofClauses))))
                .max()
                .orElse(0);
    }

    /** Kinds are often confused, but where distress is likely a phrase tells which. */
    private static double ofKind(String kind, Map<String, Double> byKind) {
        double any = sum(byKind);
        return any >= MIN_PROBABILITY_OF_ANY ? any : byKind.getOrDefault(kind, 0.0);
    }

    private static double sum(Map<String, Double> byKind) {
        return byKind.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
