package brussels.repere.understanding.statistics;

import brussels.repere.understanding.words.TypedWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Estimates whether words speak of distress that cannot wait ({@code src/docs/UNDERSTANDING.md} has how often it is right).
 * Immutable, safe for use by several threads.
 */
public final class DistressEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.DISTRESS);

    /** Returns how likely words that follow each other speak of each kind of distress, by its code; the sum is at most one. */
    public Map<String, Double> estimate(List<TypedWord> words) {
        int[] features = TextFeatures.ofWording(words);
        Map<String, Double> byKind = new LinkedHashMap<>();
        float[] probabilities = model.probabilities(features);
        for (int label = 0; label < probabilities.length; label++) {
            if (!model.labels().get(label).isEmpty()) {
                byKind.put(model.labels().get(label), features.length == 0 ? 0 : (double) probabilities[label]);
            }
        }
        return byKind;
    }
}
