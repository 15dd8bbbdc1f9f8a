package brussels.repere.understanding.model;

import java.util.List;

/**
 * How much each feature speaks for each label, for many labels: a linear model whose weights are the product of two matrices, so that
 * features which speak for the same labels share what they have learnt, and 65,536 of them take 6 MB. Immutable, safe for use by
 * several threads.
 */
public final class FactoredModel {

    /** The number of different features. */
    public static final int FEATURES = 1 << 16;

    /** How many numbers a feature is written as. */
    static final int DIMENSIONS = 96;

    private final List<String> labels;
    private final int scatter;
    private final byte[] vectors;
    private final float[][] weights;
    private final float[] biases;

    /**
     * @param labels what texts may be about; the empty label stands for nothing of all this
     * @param scatter with another one other features fall together
     * @param vectors of each feature, one after the other, {@link #DIMENSIONS} numbers each
     * @param weights by dimension and label, for the numbers as they stand in the vectors
     * @param biases by label
     */
    FactoredModel(List<String> labels, int scatter, byte[] vectors, float[][] weights, float[] biases) {
        this.labels = List.copyOf(labels);
        this.scatter = scatter;
        this.vectors = vectors;
        this.weights = weights;
        this.biases = biases;
    }

    public List<String> labels() {
        return labels;
    }

    public int scatter() {
        return scatter;
    }

    public byte[] vectors() {
        return vectors;
    }

    public float[][] weights() {
        return weights;
    }

    public float[] biases() {
        return biases;
    }

    /**
     * Returns how likely each label is, in the order of the labels; the sum is one.
     *
     * @param hashes of the features, {@link TextFeatures#ofSubject}
     */
    public float[] probabilities(int[] hashes) {
        int[] sums = new int[DIMENSIONS];
        for (int hash : hashes) {
            int start = number(hash, scatter) * DIMENSIONS;
            for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                sums[dimension] += vectors[start + dimension];
            }
        }
        float scale = LinearModel.scale(hashes);
        float[] values = biases.clone();
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            addProduct(sums[dimension] * scale, weights[dimension], values);
        }
        LinearModel.makeProbabilities(values);
        return values;
    }

    /** Returns which feature a hash stands for. */
    static int number(int hash, int scatter) {
        int spread = (hash ^ scatter * 0x5bd1e995) * 0x2c1b3c6d;
        return (spread ^ spread >>> 15) & (FEATURES - 1);
    }

    static void addProduct(float factor, float[] row, float[] sums) {
        for (int label = 0; label < sums.length; label++) {
            sums[label] += factor * row[label];
        }
    }
}
