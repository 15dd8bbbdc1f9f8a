package brussels.repere.understanding.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each feature speaks for each category: a linear model with one row of weights a category, some 26 MB in all. Immutable
 * once it is trained or read, and then safe for use by several threads.
 */
final class NeedModel {

    /** Makes the differences between sums of weights those of logarithms of probabilities. */
    private static final float SHARPNESS = 4;

    private final List<String> terms;
    private final float[][] weights;
    private final float[] biases;

    /**
     * @param terms the ids of the categories
     * @param weights by category and feature
     * @param biases by category
     */
    NeedModel(List<String> terms, float[][] weights, float[] biases) {
        this.terms = List.copyOf(terms);
        this.weights = weights;
        this.biases = biases;
    }

    /** A category and how likely it is meant, from 0 to 1. */
    record Estimate(String term, double probability) {}

    List<String> terms() {
        return terms;
    }

    float[][] weights() {
        return weights;
    }

    float[] biases() {
        return biases;
    }

    /** Returns the likeliest categories, the likeliest first. */
    List<Estimate> estimate(int[] features, int limit) {
        float[] probabilities = probabilities(features);
        return IntStream.range(0, terms.size())
                .mapToObj(i -> new Estimate(terms.get(i), probabilities[i]))
                .sorted(Comparator.comparingDouble(Estimate::probability).reversed())
                .limit(limit)
                .toList();
    }

    /** Returns how likely each category is, in the order of the terms; the sum is one. */
    float[] probabilities(int[] features) {
        float scale = scale(features);
        float[] values = new float[weights.length];
        float highest = Float.NEGATIVE_INFINITY;
        for (int term = 0; term < values.length; term++) {
            float sum = 0;
            for (int feature : features) {
                sum += weights[term][feature];
            }
            values[term] = (sum * scale + biases[term]) * SHARPNESS;
            highest = Math.max(highest, values[term]);
        }
        float total = 0;
        for (int term = 0; term < values.length; term++) {
            values[term] = (float) Math.exp(values[term] - highest);
            total += values[term];
        }
        for (int term = 0; term < values.length; term++) {
            values[term] /= total;
        }
        return values;
    }

    /** Long texts have many features, and are no surer for that. */
    static float scale(int[] features) {
        return (float) (1 / Math.sqrt(Math.max(1, features.length)));
    }
}
