package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.statistics.NeedEstimator.Estimate;
import brussels.repere.understanding.statistics.NeedEstimator.Estimates;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What some words most likely mean.
 *
 * @param terms the likeliest, and those beside it in a branch that are nearly as likely
 * @param probability that one of the branch is meant: neighbours share what words say
 */
record LikelyMeaning(List<String> terms, double probability) {

    private static final int MAX_ESTIMATES = 6;
    private static final int MAX_TERMS = 4;

    /** Less likely ones of the same branch are not meant as well. */
    private static final double MIN_SHARE_OF_FIRST = 0.5;

    /** @param isNew whether a term would add something to what is known */
    static Optional<LikelyMeaning> find(Estimates estimates, RelatedTerms related, Predicate<String> isNew) {
        List<Estimate> likeliest = estimates.likeliest(MAX_ESTIMATES).stream()
                .filter(estimate -> isNew.test(estimate.term()))
                .toList();
        return likeliest.stream().findFirst().map(first -> {
            List<Estimate> branch = likeliest.stream()
                    .filter(estimate -> related.areRelated(estimate.term(), first.term()))
                    .toList();
            List<String> terms = branch.stream()
                    .filter(estimate -> estimate.probability() >= MIN_SHARE_OF_FIRST * first.probability())
                    .map(Estimate::term)
                    .limit(MAX_TERMS)
                    .toList();
            return new LikelyMeaning(
                    terms, branch.stream().mapToDouble(Estimate::probability).sum());
        });
    }
}
