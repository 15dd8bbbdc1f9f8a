package brussels.repere.understanding.statistics;

import brussels.repere.understanding.statistics.NeedModel.Estimate;
import brussels.repere.understanding.words.TypedWord;
import java.util.List;
import java.util.Optional;

/**
 * Proposes what the words of a sentence may mean, or abstains. On sentences that neither phrases nor model had seen, one of its
 * proposals was right in 72 of 100 ({@code src/docs/UNDERSTANDING.md}): enough for a question, and too little to be applied.
 * Immutable, safe for use by several threads.
 */
public final class NeedEstimator {

    private static final int MAX_PROPOSALS = 4;
    /** Below, one of the proposals is right in less than 70 of 100. */
    private static final double MIN_PROBABILITY_TOGETHER = 0.2;
    /** Less likely ones are left out of the proposals. */
    private static final double MIN_PROBABILITY = 0.03;

    private final NeedModel model = NeedModelFile.readBundled();

    /**
     * What words may mean.
     *
     * @param terms the ids of categories, the likeliest first; at most four
     * @param probability that one of them is meant, from 0 to 1
     */
    public record Proposal(List<String> terms, double probability) {}

    /** Returns what a sentence may mean; empty if nothing is likely enough. */
    public Optional<Proposal> propose(List<TypedWord> sentence) {
        int[] features = TextFeatures.of(sentence);
        if (features.length == 0) {
            return Optional.empty();
        }
        List<Estimate> likeliest = model.estimate(features, MAX_PROPOSALS);
        double together = likeliest.stream().mapToDouble(Estimate::probability).sum();
        List<String> terms = likeliest.stream()
                .filter(estimate -> estimate.probability() >= MIN_PROBABILITY)
                .map(Estimate::term)
                .toList();
        return together < MIN_PROBABILITY_TOGETHER || terms.isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(terms, together));
    }
}
