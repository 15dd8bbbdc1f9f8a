package brussels.repere.understanding.statistics;

import brussels.repere.understanding.mention.LanguageMention;
import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Set;

/**
 * Estimates whether a language that a text names is spoken or asked for ({@code src/docs/UNDERSTANDING.md} has how often it is right). Immutable, safe for
 * use by several threads.
 */
public final class LanguageEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.LANGUAGES);

    /**
     * Returns how likely it is, from 0 to 1.
     *
     * @param all the mentions of the text, in their order
     * @param said the indexes of the words that the grammar takes for languages spoken
     */
    public double estimate(LanguageMention mention, List<LanguageMention> all, Set<Integer> said, TypedText text) {
        return model.probabilities(LanguageFeatures.of(mention, all, said, text))[LanguageExamples.SPOKEN];
    }
}
