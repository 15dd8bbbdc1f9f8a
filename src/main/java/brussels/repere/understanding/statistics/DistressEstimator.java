package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.words.TypedWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Estimates whether words speak of distress that cannot wait ({@code src/docs/UNDERSTANDING.md} has how often it is right), as the mean of
 * several models that learnt the same from features scattered otherwise: what one confuses, since two features have one number, the others
 * do not. Immutable, safe for use by several threads.
 */
public final class DistressEstimator {

    static final int MODELS = 4;

    private final List<LinearModel> models = IntStream.range(0, MODELS)
            .mapToObj(LinearModelFile::ofDistress)
            .map(LinearModelFile::readBundled)
            .toList();

    /** Returns how likely words that follow each other speak of each kind of distress, by its code; the sum is at most one. */
    public Map<String, Double> estimate(List<TypedWord> words) {
        Map<String, Double> byKind = new LinkedHashMap<>();
        for (int i = 0; i < MODELS; i++) {
            LinearModel model = models.get(i);
            int[] features = TextFeatures.ofWording(words, i);
            float[] probabilities = model.probabilities(features);
            for (int label = 0; label < probabilities.length; label++) {
                if (!model.labels().get(label).isEmpty()) {
                    double share = features.length == 0 ? 0 : (double) probabilities[label] / MODELS;
                    byKind.merge(model.labels().get(label), share, Double::sum);
                }
            }
        }
        return byKind;
    }
}
