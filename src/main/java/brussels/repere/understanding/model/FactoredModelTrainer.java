package brussels.repere.understanding.model;

import static brussels.repere.understanding.model.FactoredModel.DIMENSIONS;
import static brussels.repere.understanding.model.FactoredModel.FEATURES;

import brussels.repere.understanding.model.LinearModelTrainer.Example;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a factored model by stochastic gradient descent on the logarithmic loss, with steps that shrink where much was learnt already
 * (AdaGrad). Each time an example is seen, a part of its features and of the dimensions is left out, so that none is relied on alone
 * (dropout). The model is the mean of those after each of the last epochs. The same examples and scatter always make the same model.
 * Used once, by one thread.
 *
 * <p>The rates were chosen by leaving blocks of the examples out, and none by the sets that are only counted.
 */
public final class FactoredModelTrainer {

    private static final int EPOCHS = 12;
    private static final int AVERAGED_EPOCHS = 4;
    private static final float LAST_SHARE_OF_RATES = 0.2f;
    private static final float RATE_OF_VECTORS = 0.15f;
    private static final float RATE_OF_WEIGHTS = 0.05f;
    private static final float RATE_OF_BIAS = 0.02f;
    private static final float SMALLEST_ERROR = 5e-4f;
    private static final float FIRST_SPREAD = 0.05f;
    private static final float FEATURES_LEFT_OUT = 0.4f;
    private static final float DIMENSIONS_LEFT_OUT = 0.3f;
    /** Of fewer features none is left out. */
    private static final int MIN_FEATURES = 4;

    private final List<String> labels;
    private final List<Example> examples;
    private final int scatter;
    private final Random random;

    private final float[] vectors = new float[FEATURES * DIMENSIONS];
    private final float[] learntOfVectors = new float[FEATURES];
    private final float[][] weights;
    private final float[][] learntOfWeights;
    private final float[] biases;

    private final float[] meanVectors = new float[FEATURES * DIMENSIONS];
    private final float[][] meanWeights;
    private final float[] meanBiases;

    private FactoredModelTrainer(List<String> labels, List<Example> examples, int scatter) {
        this.labels = labels;
        this.examples = new ArrayList<>(examples);
        this.scatter = scatter;
        this.random = new Random(scatter + 1L);
        this.weights = new float[DIMENSIONS][labels.size()];
        this.learntOfWeights = new float[DIMENSIONS][labels.size()];
        this.biases = new float[labels.size()];
        this.meanWeights = new float[DIMENSIONS][labels.size()];
        this.meanBiases = new float[labels.size()];
        fill(vectors);
        for (float[] row : weights) {
            fill(row);
        }
    }

    private void fill(float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (float) random.nextGaussian() * FIRST_SPREAD;
        }
    }

    /** @param examples with hashes as features, {@link TextFeatures#ofSubject} */
    public static FactoredModel train(List<String> labels, List<Example> examples, int scatter) {
        return new FactoredModelTrainer(labels, examples, scatter).train();
    }

    private FactoredModel train() {
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(examples, random);
            float share = 1 - (1 - LAST_SHARE_OF_RATES) * epoch / EPOCHS;
            for (Example example : examples) {
                learn(example, share);
            }
            if (epoch >= EPOCHS - AVERAGED_EPOCHS) {
                addToMean();
            }
        }
        return createModel();
    }

    private void addToMean() {
        FactoredModel.addProduct(1f / AVERAGED_EPOCHS, vectors, meanVectors);
        FactoredModel.addProduct(1f / AVERAGED_EPOCHS, biases, meanBiases);
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            FactoredModel.addProduct(1f / AVERAGED_EPOCHS, weights[dimension], meanWeights[dimension]);
        }
    }

    private void learn(Example example, float share) {
        int[] features = chooseFeatures(example.features());
        if (features.length == 0) {
            return;
        }
        float scale = LinearModel.scale(features);
        float[] values = sumVectors(features, scale);
        float[] errors = findErrors(example, values);
        int[] wrong = listWrong(errors);
        float[] step = learnWeights(values, errors, wrong, share, scale);
        learnVectors(features, step, share);
    }

    private int[] chooseFeatures(int[] hashes) {
        int[] features = new int[hashes.length];
        int count = 0;
        for (int hash : hashes) {
            if (hashes.length < MIN_FEATURES || random.nextFloat() >= FEATURES_LEFT_OUT) {
                features[count++] = FactoredModel.number(hash, scatter);
            }
        }
        return count == hashes.length ? features : Arrays.copyOf(features, count);
    }

    /** Returns what the features come to in each dimension, nothing in those that are left out. */
    private float[] sumVectors(int[] features, float scale) {
        float[] values = new float[DIMENSIONS];
        for (int feature : features) {
            int start = feature * DIMENSIONS;
            for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                values[dimension] += vectors[start + dimension];
            }
        }
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            boolean isLeftOut = random.nextFloat() < DIMENSIONS_LEFT_OUT;
            values[dimension] = isLeftOut ? 0 : values[dimension] * scale / (1 - DIMENSIONS_LEFT_OUT);
        }
        return values;
    }

    private float[] findErrors(Example example, float[] values) {
        float[] errors = biases.clone();
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            if (values[dimension] != 0) {
                FactoredModel.addProduct(values[dimension], weights[dimension], errors);
            }
        }
        LinearModel.makeProbabilities(errors);
        for (int label : example.labels()) {
            errors[label] -= 1f / example.labels().length;
        }
        for (int label = 0; label < errors.length; label++) {
            errors[label] *= example.weight();
        }
        return errors;
    }

    private static int[] listWrong(float[] errors) {
        int[] wrong = new int[errors.length];
        int count = 0;
        for (int label = 0; label < errors.length; label++) {
            if (Math.abs(errors[label]) >= SMALLEST_ERROR) {
                wrong[count++] = label;
            }
        }
        return Arrays.copyOf(wrong, count);
    }

    /** Returns what the errors say of the vectors, by dimension. */
    private float[] learnWeights(float[] values, float[] errors, int[] wrong, float share, float scale) {
        float[] step = new float[DIMENSIONS];
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            float value = values[dimension];
            if (value == 0) {
                continue;
            }
            float[] row = weights[dimension];
            float[] learnt = learntOfWeights[dimension];
            float sum = 0;
            for (int label : wrong) {
                sum += errors[label] * row[label];
                float gradient = errors[label] * value;
                learnt[label] += gradient * gradient;
                row[label] -= RATE_OF_WEIGHTS * share * gradient / (float) Math.sqrt(learnt[label] + 1e-2f);
            }
            step[dimension] = sum * scale / (1 - DIMENSIONS_LEFT_OUT);
        }
        for (int label : wrong) {
            biases[label] -= RATE_OF_BIAS * share * errors[label];
        }
        return step;
    }

    private void learnVectors(int[] features, float[] step, float share) {
        float square = 0;
        for (float part : step) {
            square += part * part / DIMENSIONS;
        }
        for (int feature : features) {
            learntOfVectors[feature] += square;
            float rate = RATE_OF_VECTORS * share / (float) Math.sqrt(learntOfVectors[feature] + 1e-4f);
            int start = feature * DIMENSIONS;
            for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
                vectors[start + dimension] -= rate * step[dimension];
            }
        }
    }

    /** A byte for each number of a vector, in steps of its dimension, which change no estimate that matters. */
    private FactoredModel createModel() {
        byte[] bytes = new byte[meanVectors.length];
        for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
            float largest = 0;
            for (int i = dimension; i < meanVectors.length; i += DIMENSIONS) {
                largest = Math.max(largest, Math.abs(meanVectors[i]));
            }
            float step = largest / Byte.MAX_VALUE;
            for (int i = dimension; i < meanVectors.length; i += DIMENSIONS) {
                bytes[i] = (byte) Math.round(meanVectors[i] / step);
            }
            for (int label = 0; label < labels.size(); label++) {
                meanWeights[dimension][label] *= step;
            }
        }
        return new FactoredModel(labels, scatter, bytes, meanWeights, meanBiases);
    }
}
