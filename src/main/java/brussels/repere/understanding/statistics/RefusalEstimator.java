package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.words.TypedText;
import java.util.SortedSet;

/**
 * Estimates whether a short text refuses a need that it names ({@code src/docs/UNDERSTANDING.md} has how often it is right). Immutable, safe for use by
 * several threads.
 */
public final class RefusalEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.REFUSALS);

    /**
     * Returns how likely it is, from 0 to 1.
     *
     * @param need the indexes of its words
     */
    public double estimate(SortedSet<Integer> need, TypedText text) {
        return model.probabilities(RefusalFeatures.of(need, text))[RefusalExamples.REFUSED];
    }
}
