package brussels.repere.understanding.statistics;

import brussels.repere.understanding.model.LinearModel;
import brussels.repere.understanding.model.LinearModelFile;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.List;

/**
 * Estimates what each clause of a message does in it ({@code src/docs/UNDERSTANDING.md} has how often it is right). Immutable, safe
 * for use by several threads.
 */
public final class ClauseKindEstimator {

    private final LinearModel model = LinearModelFile.readBundled(LinearModelFile.CLAUSES);

    /** Of one text, how likely each of its clauses is of each kind. Immutable. */
    public record Kinds(List<float[]> byClause) {

        /** Returns how likely it is, from 0 to 1. */
        public double of(ClauseKind kind, int clause) {
            return byClause.get(clause)[kind.ordinal()];
        }
    }

    /** Returns how likely words that stand by themselves are of a kind. */
    public double estimate(ClauseKind kind, List<TypedWord> words) {
        return model.probabilities(ClauseFeatures.ofWords(words))[kind.ordinal()];
    }

    public Kinds estimate(TypedText text) {
        ClauseFeatures features = new ClauseFeatures(text);
        List<float[]> byClause = new ArrayList<>();
        for (int clause = 0; clause < features.count(); clause++) {
            byClause.add(model.probabilities(features.of(clause)));
        }
        return new Kinds(List.copyOf(byClause));
    }
}
