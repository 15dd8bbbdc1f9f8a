package brussels.repere.understanding.statistics;

import brussels.repere.understanding.words.TypedWord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Estimates which needs words speak of ({@code src/docs/UNDERSTANDING.md} has how often it is right). Immutable, safe for use by
 * several threads.
 */
public final class NeedEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.NEEDS);
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads the model that is part of the application. */
    public NeedEstimator() {
        model.labels().forEach(label -> numbers.put(label, numbers.size()));
    }

    /** A category and how likely it is meant, from 0 to 1. */
    public record Estimate(String term, double probability) {}

    /** How likely each category is meant by some words; the sum is at most one. Immutable. */
    public final class Estimates {

        private final float[] probabilities;

        private Estimates(float[] probabilities) {
            this.probabilities = probabilities;
        }

        /** Returns how likely a category is meant; unknown ones are not. */
        public double of(String term) {
            Integer number = numbers.get(term);
            return number == null ? 0 : probabilities[number];
        }

        /** Returns how likely a category is meant if anything is needed at all. */
        public double ofIfNeeded(String term) {
            double needed = 1 - of("");
            return needed <= 0 ? 0 : of(term) / needed;
        }

        /** Returns the likeliest categories, the likeliest first. */
        public List<Estimate> likeliest(int limit) {
            return IntStream.range(0, probabilities.length)
                    .filter(number -> !model.labels().get(number).isEmpty())
                    .mapToObj(number -> new Estimate(model.labels().get(number), probabilities[number]))
                    .sorted(Comparator.comparingDouble(Estimate::probability).reversed())
                    .limit(limit)
                    .toList();
        }
    }

    /** Returns whether the estimates say anything of a category: an operator may have others than those that it was learnt from. */
    public boolean knows(String term) {
        return numbers.containsKey(term);
    }

    /** Returns what words may mean that follow each other; nothing is likely if they say nothing. */
    public Estimates estimate(List<TypedWord> words) {
        int[] features = TextFeatures.ofSubject(words);
        return new Estimates(features.length == 0 ? new float[numbers.size()] : model.probabilities(features));
    }
}
