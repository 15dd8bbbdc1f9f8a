package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.FactoredModel;
import brussels.repere.understanding.model.FactoredModelFile;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Estimates which needs words speak of ({@code src/docs/UNDERSTANDING.md} has how often it is right), as the mean of several models
 * that learnt the same in another order and from features scattered otherwise. Immutable, safe for use by several threads.
 */
public final class NeedEstimator {

    static final int MODELS = 2;

    /** The label of sentences in which nothing is needed. */
    private static final String NOTHING = "";

    private final List<FactoredModel> models = IntStream.range(0, MODELS)
            .mapToObj(FactoredModelFile::ofNeeds)
            .map(FactoredModelFile::readBundled)
            .toList();
    private final List<String> labels = models.get(0).labels();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** Reads the models that are part of the application. */
    public NeedEstimator() {
        labels.forEach(label -> numbers.put(label, numbers.size()));
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

        /** Returns how likely nothing is needed. */
        public double ofNothing() {
            return of(NOTHING);
        }

        /** Returns the likeliest categories, the likeliest first. */
        public List<Estimate> likeliest(int limit) {
            List<Estimate> likeliest = new ArrayList<>(limit + 1);
            for (int number = 0; number < probabilities.length; number++) {
                String term = labels.get(number);
                // There are hundreds of categories, and all but a few are passed over at once.
                if (!term.equals(NOTHING)
                        && (likeliest.size() < limit || probabilities[number] > probabilityOfLast(likeliest))) {
                    insert(new Estimate(term, probabilities[number]), likeliest);
                    if (likeliest.size() > limit) {
                        likeliest.remove(limit);
                    }
                }
            }
            return List.copyOf(likeliest);
        }

        private static double probabilityOfLast(List<Estimate> estimates) {
            return estimates.get(estimates.size() - 1).probability();
        }

        /** Behind those that are as likely. */
        private static void insert(Estimate estimate, List<Estimate> likeliest) {
            int place = likeliest.size();
            while (place > 0 && likeliest.get(place - 1).probability() < estimate.probability()) {
                place--;
            }
            likeliest.add(place, estimate);
        }
    }

    /** Returns whether the estimates say anything of a category: an operator may have others than those that it was learnt from. */
    public boolean knows(String term) {
        return numbers.containsKey(term);
    }

    /** Returns what words may mean that follow each other; nothing is likely if they say nothing. */
    public Estimates estimate(List<TypedWord> words) {
        int[] features = TextFeatures.ofSubject(words);
        float[] mean = new float[labels.size()];
        if (features.length > 0) {
            for (FactoredModel model : models) {
                float[] probabilities = model.probabilities(features);
                for (int label = 0; label < mean.length; label++) {
                    mean[label] += probabilities[label] / MODELS;
                }
            }
        }
        return new Estimates(mean);
    }
}
