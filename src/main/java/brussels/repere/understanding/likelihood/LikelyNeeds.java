package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.statistics.ClauseKind;
import brussels.repere.understanding.statistics.ClauseKindEstimator;
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

/**
 * What the sentences and clauses of one text likely speak of, and whether they ask for it. Used by one thread.
 */
public final class LikelyNeeds {

    /** Whose text has more sentences tells a story, most of which is no need. Greetings and thanks tell nothing. */
    private static final int MAX_SENTENCES_OF_QUESTION = 3;

    private static final double MIN_ASKED = 0.15;
    private static final double MIN_REFUSED = 0.6;

    private final NeedEstimator estimator;
    /** Of a story; null for a question, whose sentences are asked one by one. */
    private final ClauseKindEstimator.Kinds kinds;

    private final ClauseKindEstimator kindEstimator;
    private final Map<Integer, Double> askedBySentence = new HashMap<>();

    private final RequestClauses requests;

    private final List<TypedWord> words;
    private final Map<Integer, List<TypedWord>> sentences;
    private final Map<Integer, Estimates> bySentence = new HashMap<>();
    private final Map<Integer, Estimates> byClause = new HashMap<>();

    /** @param leftOut the indexes of words that ask for nothing */
    public LikelyNeeds(
            NeedEstimator estimator, ClauseKindEstimator kindEstimator, TypedText text, Set<Integer> leftOut) {
        this.estimator = estimator;
        this.words = text.words().stream()
                .filter(word -> !leftOut.contains(word.index()))
                .toList();
        this.sentences = words.stream().collect(Collectors.groupingBy(TypedWord::sentence));
        this.kindEstimator = kindEstimator;
        this.kinds = isStory() ? kindEstimator.estimate(text) : null;
        this.requests = RequestClauses.of(text);
    }

    /** Returns whether the clauses of some words only tell of what they name. */
    boolean isOnlyTold(Collection<TypedWord> some) {
        return kinds != null && likeliest(ClauseKind.ASKED, some) < MIN_ASKED && !requests.isIn(some);
    }

    boolean isRefused(Collection<TypedWord> some) {
        return kinds != null && likeliest(ClauseKind.REFUSED, some) >= MIN_REFUSED && !requests.isIn(some);
    }

    /** Returns how likely the clauses of some words ask for something. */
    double asked(Collection<TypedWord> some) {
        return kinds != null
                ? likeliest(ClauseKind.ASKED, some)
                : some.stream()
                        .mapToInt(TypedWord::sentence)
                        .distinct()
                        .mapToDouble(this::askedIn)
                        .max()
                        .orElse(0);
    }

    private double askedIn(int sentence) {
        return askedBySentence.computeIfAbsent(
                sentence, number -> kindEstimator.estimate(ClauseKind.ASKED, wordsOf(number)));
    }

    private double likeliest(ClauseKind kind, Collection<TypedWord> some) {
        return some.stream()
                .mapToInt(TypedWord::clause)
                .distinct()
                .mapToDouble(clause -> kinds.of(kind, clause))
                .max()
                .orElse(0);
    }

    boolean knows(String term) {
        return estimator.knows(term);
    }

    Estimates of(List<TypedWord> some) {
        return estimator.estimate(some);
    }

    Estimates ofSentence(int sentence) {
        return bySentence.computeIfAbsent(sentence, number -> estimator.estimate(wordsOf(number)));
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

    /** Returns the words of a sentence that may ask for something. */
    List<TypedWord> wordsOf(int sentence) {
        return sentences.getOrDefault(sentence, List.of());
    }

    boolean isStory() {
        return sentences.values().stream()
                        .filter(sentence -> sentence.stream().anyMatch(word -> word.role() == TypedWord.Role.MEANING))
                        .count()
                > MAX_SENTENCES_OF_QUESTION;
    }
}
