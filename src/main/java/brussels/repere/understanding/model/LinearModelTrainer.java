package brussels.repere.understanding.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains a model by stochastic gradient descent on the logarithmic loss. The weights are the mean of those after each of the last
 * epochs, so that the order of the examples matters little. The same examples always make the same model.
 */
public final class LinearModelTrainer {

    private static final int EPOCHS = 9;
    private static final int AVERAGED_EPOCHS = 5;
    private static final float RATE = 0.5f;
    private static final float RATE_DECAY = 0.5f;
    private static final float RATE_OF_BIAS = 0.1f;
    private static final float SMALLEST_STEP = 1e-4f;
    private static final long SEED = 1;

    private LinearModelTrainer() {}

    /**
     * A text that is known to mean something.
     *
     * @param labels the numbers of its labels, each as much as the others
     * @param weight how much it counts, 1 for most
     */
    public record Example(int[] features, int[] labels, float weight) {}

    public static LinearModel train(List<String> labels, List<Example> examples) {
        LinearModel model = createEmpty(labels);
        LinearModel mean = createEmpty(labels);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            float rate = RATE / (1 + epoch * RATE_DECAY);
            for (Example example : order) {
                learn(example, rate, model);
            }
            if (epoch >= EPOCHS - AVERAGED_EPOCHS) {
                addShare(model, mean);
            }
        }
        return mean;
    }

    private static LinearModel createEmpty(List<String> labels) {
        return new LinearModel(labels, new float[LinearModel.FEATURES][labels.size()], new float[labels.size()]);
    }

    private static void addShare(LinearModel model, LinearModel mean) {
        for (int feature = 0; feature < LinearModel.FEATURES; feature++) {
            addShare(model.weights()[feature], mean.weights()[feature]);
        }
        addShare(model.biases(), mean.biases());
    }

    private static void addShare(float[] values, float[] mean) {
        for (int label = 0; label < values.length; label++) {
            mean[label] += values[label] / AVERAGED_EPOCHS;
        }
    }

    private static void learn(Example example, float rate, LinearModel model) {
        float[] error = model.probabilities(example.features());
        for (int label : example.labels()) {
            error[label] -= 1f / example.labels().length;
        }
        int[] wrong = new int[error.length];
        int count = 0;
        for (int label = 0; label < error.length; label++) {
            if (Math.abs(error[label]) * rate >= SMALLEST_STEP) {
                wrong[count++] = label;
            }
        }
        float scale = LinearModel.scale(example.features());
        float step = rate * example.weight();
        for (int i = 0; i < count; i++) {
            model.biases()[wrong[i]] -= error[wrong[i]] * step * RATE_OF_BIAS;
        }
        for (int feature : example.features()) {
            float[] row = model.weights()[feature];
            for (int i = 0; i < count; i++) {
                row[wrong[i]] -= error[wrong[i]] * step * scale;
            }
        }
    }
}
