package brussels.repere.understanding;

import brussels.repere.understanding.grammar.RefusalReader;
import brussels.repere.understanding.statistics.RefusalEstimator;
import brussels.repere.understanding.words.TypedText;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * Says which needs a text refuses: by the grammar of their sentences, and in a short text also by all that stands around them, as learnt from texts that
 * refuse and others that only look like it ({@code src/docs/UNDERSTANDING.md} has how often that is right). Immutable, safe for use by several threads.
 */
final class RefusalJudge {

    /** Longer texts name most of what they name beside others, and were not learnt from. */
    private static final int MAX_SENTENCES = 4;

    private static final double MIN_REFUSED = 0.75;
    /** Who writes more tells more of what happened, which sounds like a refusal more often than it is one. */
    private static final double MIN_REFUSED_IN_STORY = 0.85;

    private static final int MIN_SENTENCES_OF_STORY = 3;
    /** From here on it is asked back whether a need is wanted, unless its sentence surely speaks of it ({@link brussels.repere.understanding.likelihood.NeedJudge}). */
    private static final double MIN_DOUBTFUL = 0.5;

    /** Where the grammar says what is refused, the rest is mostly what is wanted instead. */
    private static final double MIN_REFUSED_TOO = 0.9;

    private final RefusalReader grammar = new RefusalReader();
    private final RefusalEstimator estimator = new RefusalEstimator();

    /** Whether a need is wanted. */
    enum Verdict {
        WANTED,
        DOUBTFUL,
        REFUSED
    }

    /**
     * Judges all needs of a text.
     *
     * @param needs for each the indexes of its words
     * @param isWhole whether all that the text says counts; not of a name, nor where parts of it are switched off
     */
    Map<SortedSet<Integer>, Verdict> judge(Collection<SortedSet<Integer>> needs, TypedText text, boolean isWhole) {
        Map<SortedSet<Integer>, Verdict> verdicts = new HashMap<>();
        needs.stream()
                .filter(need -> isRefusedByGrammar(need, text))
                .forEach(need -> verdicts.put(need, Verdict.REFUSED));
        boolean estimates =
                isWhole && !needs.isEmpty() && text.get(text.size() - 1).sentence() < MAX_SENTENCES;
        boolean isSaid = !verdicts.isEmpty();
        needs.stream()
                .filter(need -> !verdicts.containsKey(need))
                .toList()
                .forEach(need -> verdicts.put(need, estimates ? estimate(need, text, isSaid) : Verdict.WANTED));
        return verdicts;
    }

    /** @param isSaid whether the grammar says of another need that it is refused */
    private Verdict estimate(SortedSet<Integer> need, TypedText text, boolean isSaid) {
        double probability = estimator.estimate(need, text);
        boolean isStory = text.get(text.size() - 1).sentence() + 1 >= MIN_SENTENCES_OF_STORY;
        double minRefused = isSaid ? MIN_REFUSED_TOO : isStory ? MIN_REFUSED_IN_STORY : MIN_REFUSED;
        if (probability >= minRefused) {
            return Verdict.REFUSED;
        }
        return probability >= MIN_DOUBTFUL && !isSaid ? Verdict.DOUBTFUL : Verdict.WANTED;
    }

    /** @param words the indexes of words of one sentence */
    boolean isRefusedByGrammar(SortedSet<Integer> words, TypedText text) {
        return grammar.isRefused(words, text);
    }
}
