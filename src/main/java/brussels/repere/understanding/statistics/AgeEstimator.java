package brussels.repere.understanding.statistics;

import brussels.repere.understanding.mention.AgeMention;
import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Set;

/**
 * Estimates whether a number is the age of somebody whom a text is about ({@code src/docs/UNDERSTANDING.md} has how often it is right). Immutable, safe for
 * use by several threads.
 */
public final class AgeEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.AGES);

    /**
     * Returns how likely it is, from 0 to 1.
     *
     * @param all the mentions of the text, in their order
     * @param said the indexes of the words that the grammar takes for ages
     */
    public double estimate(AgeMention mention, List<AgeMention> all, Set<Integer> said, TypedText text) {
        return model.probabilities(AgeFeatures.of(mention, all, said, text))[AgeExamples.AGE];
    }
}
