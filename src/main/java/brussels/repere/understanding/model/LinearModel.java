package brussels.repere.understanding.model;

import java.util.List;

/**
 * How much each feature speaks for each label: a linear model for a few labels. Immutable once it is trained or read, and
 * then safe for use by several threads.
 */
public final class LinearModel {

    /** The number of different features. */
    public static final int FEATURES = 1 << 14;

    /** Makes the differences between sums of weights those of logarithms of probabilities. */
    private static final float SHARPNESS = 4;

    private final List<String> labels;
    private final float[][] weights;
    private final float[] biases;

    /**
     * @param labels what texts may be about; the empty label stands for nothing of all this
     * @param weights by feature and label
     * @param biases by label
     */
    LinearModel(List<String> labels, float[][] weights, float[] biases) {
        this.labels = List.copyOf(labels);
        this.weights = weights;
        this.biases = biases;
    }

    public List<String> labels() {
        return labels;
    }

    public float[][] weights() {
        return weights;
    }

    public float[] biases() {
        return biases;
    }

    /** Returns how likely each label is, in the order of the labels; the sum is one. */
    public float[] probabilities(int[] features) {
        float[] values = new float[biases.length];
        for (int feature : features) {
            float[] row = weights[feature];
            for (int label = 0; label < values.length; label++) {
                values[label] += row[label];
            }
        }
        float scale = scale(features);
        for (int label = 0; label < values.length; label++) {
            values[label] = (values[label] * scale + biases[label]) * SHARPNESS;
        }
        makeProbabilities(values);
        return values;
    }

    /** Turns logarithms of weights into shares of one. */
    static void makeProbabilities(float[] values) {
        float highest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            highest = Math.max(highest, value);
        }
        float total = 0;
        for (int label = 0; label < values.length; label++) {
            values[label] = (float) Math.exp(values[label] - highest);
            total += values[label];
        }
        for (int label = 0; label < values.length; label++) {
            values[label] /= total;
        }
    }

    /** Long texts have many features, and are no surer for that. */
    static float scale(int[] features) {
        return (float) (1 / Math.sqrt(Math.max(1, features.length)));
    }
}
