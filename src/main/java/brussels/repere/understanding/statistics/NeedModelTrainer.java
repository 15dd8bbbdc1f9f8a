package brussels.repere.understanding.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Trains a model by stochastic gradient descent on the logarithmic loss. The same examples always make the same model. */
final class NeedModelTrainer {

    private static final int EPOCHS = 12;
    private static final float RATE = 0.5f;
    private static final float RATE_DECAY = 0.5f;
    private static final float RATE_OF_BIAS = 0.1f;
    private static final float SMALLEST_STEP = 1e-4f;
    private static final long SEED = 1;

    private NeedModelTrainer() {}

    /**
     * Words that are known to mean something.
     *
     * @param terms the numbers of the categories that they mean, each as much as the others
     */
    record Example(int[] features, int[] terms) {}

    /** @param terms the ids of the categories */
    static NeedModel train(List<String> terms, List<Example> examples) {
        float[][] weights = new float[terms.size()][TextFeatures.COUNT];
        float[] biases = new float[terms.size()];
        NeedModel model = new NeedModel(terms, weights, biases);
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            float rate = RATE / (1 + epoch * RATE_DECAY);
            for (Example example : order) {
                learn(example, rate, model);
            }
        }
        return model;
    }

    private static void learn(Example example, float rate, NeedModel model) {
        float[] error = model.probabilities(example.features());
        for (int term : example.terms()) {
            error[term] -= 1f / example.terms().length;
        }
        float scale = NeedModel.scale(example.features());
        for (int term = 0; term < error.length; term++) {
            float step = error[term] * rate;
            if (Math.abs(step) >= SMALLEST_STEP) {
                model.biases()[term] -= step * RATE_OF_BIAS;
                for (int feature : example.features()) {
                    model.weights()[term][feature] -= step * scale;
                }
            }
        }
    }
}
