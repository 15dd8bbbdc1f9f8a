package brussels.repere.understanding.likelihood;

/**
 * How far a need is to be trusted that was found in a sentence, from 0 to 1: logistic regressions on what the phrase says by itself and
 * what the models say of the words around it. Their weights were fitted on what was read in the sets {@code equinox}, {@code winter},
 * {@code fresh} and {@code tune} and in 1,600 sentences that the models had not learnt ({@code src/docs/UNDERSTANDING.md}). Pure.
 */
final class NeedTrust {

    /** Beyond this, a likelihood says nothing more. */
    private static final double LEAST = 0.002;

    private NeedTrust() {}

    /**
     * What speaks for a phrase; each likelihood is from 0 to 1.
     *
     * @param isSure whether the phrase means nothing else by itself
     * @param isRequested whether it stands directly behind words that ask: "je cherche un …"
     * @param inSentence how likely its sentence speaks of its terms
     * @param inClause how likely its clause does
     * @param inOwnWords how likely its own words do, if they stand alone
     * @param nothing how likely its sentence speaks of no need
     * @param asked how likely what stands there asks for something
     * @param share which part it is of the words of its sentence that nothing else claims
     * @param needs how many sure needs its sentence has
     */
    record PhraseEvidence(
            boolean isSure,
            boolean isRequested,
            double inSentence,
            double inClause,
            double inOwnWords,
            double nothing,
            double asked,
            double share,
            int needs) {}

    /**
     * What speaks for a need that no phrase has, but the model finds in a sentence or clause.
     *
     * @param inUnit how likely the sentence or clause speaks of it
     * @param inOpenWords how likely those of its words do that nothing claims
     * @param nothing how likely it speaks of no need
     * @param asked how likely it asks for something
     * @param openWords how many these are
     * @param share which part they are of its words
     * @param needs how many sure needs its sentence has
     */
    record EstimateEvidence(
            double inUnit,
            double inOpenWords,
            double nothing,
            double asked,
            int openWords,
            double share,
            int needs,
            boolean isClause) {}

    static double inQuestion(PhraseEvidence phrase) {
        return logistic(-2.20
                + (phrase.isSure() ? 0.45 : 0)
                + (phrase.isRequested() ? 1.17 : 0)
                + 0.36 * logit(phrase.inSentence())
                + 0.06 * logit(phrase.inClause())
                + 0.07 * logit(phrase.inOwnWords())
                - 0.17 * logit(phrase.nothing())
                + 0.17 * logit(phrase.asked())
                + 0.57 * phrase.share()
                + 0.62 * Math.min(3, phrase.needs()));
    }

    static double inStory(PhraseEvidence phrase) {
        return logistic(0.49
                + (phrase.isSure() ? 1.06 : 0)
                + (phrase.isRequested() ? 0.70 : 0)
                + 0.26 * logit(phrase.inSentence())
                + 0.13 * logit(phrase.inClause())
                + 0.15 * logit(phrase.asked()));
    }

    static double inQuestion(EstimateEvidence estimate) {
        return logistic(-0.47
                + 0.38 * logit(estimate.inUnit())
                + 0.04 * logit(estimate.inOpenWords())
                - 0.18 * logit(estimate.nothing())
                + 0.09 * logit(estimate.asked())
                + 0.52 * Math.log(Math.max(1, estimate.openWords()))
                - 1.77 * estimate.share()
                + 0.16 * Math.min(2, estimate.needs())
                - (estimate.isClause() ? 0.73 : 0));
    }

    private static double logistic(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    private static double logit(double probability) {
        double bounded = Math.min(Math.max(probability, LEAST), 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }
}
