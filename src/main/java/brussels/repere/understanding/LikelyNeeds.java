package brussels.repere.understanding;

import brussels.repere.understanding.statistics.NeedEstimator;
import brussels.repere.understanding.statistics.NeedEstimator.Estimates;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the sentences and clauses of one text likely speak of. Used by one thread. */
final class LikelyNeeds {

    /** Whose text has more sentences tells a story, most of which is no need. */
    private static final int MAX_SENTENCES_OF_QUESTION = 3;

    private final NeedEstimator estimator;
    private final List<TypedWord> words;
    private final Map<Integer, List<TypedWord>> sentences;
    private final Map<Integer, Estimates> bySentence = new HashMap<>();
    private final Map<Integer, Estimates> byClause = new HashMap<>();

    /** @param leftOut the indexes of words that ask for nothing */
    LikelyNeeds(NeedEstimator estimator, TypedText text, Set<Integer> leftOut) {
        this.estimator = estimator;
        this.words = text.words().stream()
                .filter(word -> !leftOut.contains(word.index()))
                .toList();
        this.sentences = words.stream().collect(Collectors.groupingBy(TypedWord::sentence));
    }

    boolean knows(String term) {
        return estimator.knows(term);
    }

    Estimates of(List<TypedWord> some) {
        return estimator.estimate(some);
    }

    Estimates ofSentence(int sentence) {
        return bySentence.computeIfAbsent(
                sentence, number -> estimator.estimate(sentences.getOrDefault(number, List.of())));
    }

    Estimates ofClause(int clause) {
        return byClause.computeIfAbsent(
                clause,
                number -> estimator.estimate(
                        words.stream().filter(word -> word.clause() == number).toList()));
    }

    /** Returns the sentences that have words left, in order, each with these words. */
    Collection<List<TypedWord>> sentences() {
        return new TreeSet<>(sentences.keySet()).stream().map(sentences::get).toList();
    }

    boolean isStory() {
        return sentences.size() > MAX_SENTENCES_OF_QUESTION;
    }
}
