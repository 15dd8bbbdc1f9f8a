package brussels.repere.understanding;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.statistics.NeedEstimator.Estimates;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the phrases of a text by the words around them: a phrase that its sentence and its clause hardly speak of is only
 * perhaps a need, and one that was perhaps a need is surely one where they do. A phrase that says most of what its sentence says is
 * taken at its word. The bounds were chosen on texts that phrases were not written from ({@code src/docs/UNDERSTANDING.md}).
 * Immutable, safe for use by several threads.
 */
final class NeedJudge {

    /** Sentences of fewer words that mean something say little by what stands beside a phrase. */
    static final int MIN_WORDS = 3;

    /** Below, in the sentence, a phrase is not taken for sure. */
    private static final double MIN_OF_SENTENCE = 0.04;

    /** From here on in the clause, whatever the sentence says, it is. */
    private static final double MIN_OF_CLAUSE = 0.2;

    /** The label of sentences in which nothing is needed. */
    private static final String NOTHING = "";

    /** In a sentence that surely asks for something, what a phrase says by itself is asked for too, beside whatever else. */
    private static final double MAX_OF_NOTHING = 0.1;

    private static final double MIN_OF_OWN_WORDS = 0.5;

    /** From here on what was perhaps meant is sure in a question. */
    private static final double MIN_TO_TRUST = 0.5;

    /** In a clause of a story that surely asks. */
    private static final double MIN_TO_TRUST_IN_STORY = 0.25;

    /** Of several terms, those of other branches that are this much less likely than the likeliest are not meant. */
    private static final double MIN_SHARE_OF_LIKELIEST = 0.15;

    private static final Set<String> SPOKEN_BY = WordLists.get("language.spoken-by");

    private final RelatedTerms related;

    NeedJudge(RelatedTerms related) {
        this.related = related;
    }

    List<Part> judge(List<Part> parts, TypedText text, LikelyNeeds likely) {
        return parts.stream()
                .map(part -> part.kind() == Kind.NEED && part.isUnderstood() ? judge(part, parts, text, likely) : part)
                .toList();
    }

    private Part judge(Part need, Collection<Part> parts, TypedText text, LikelyNeeds likely) {
        List<TypedWord> own = wordsIn(need, text);
        if (likely.isRefused(own)) {
            return need.refused();
        }
        return likely.isOnlyTold(own) ? need.with(Certainty.PERHAPS) : judgeMeaning(need, parts, text, likely);
    }

    private Part judgeMeaning(Part need, Collection<Part> parts, TypedText text, LikelyNeeds likely) {
        if (saysOnlyLanguage(need, parts, text) && hasOther(need, parts)) {
            return need.with(Certainty.PERHAPS);
        }
        List<TypedWord> own = wordsIn(need, text);
        if (own.isEmpty()
                || !termsOf(need).allMatch(likely::knows)
                || listMeaning(own.get(0).sentence(), text).size() < MIN_WORDS
                || saysMost(need, own.get(0).sentence(), parts, text)) {
            return need;
        }
        Estimates ofSentence = likely.ofSentence(own.get(0).sentence());
        Estimates ofClause = likely.ofClause(own.get(0).clause());
        double probability = sum(need, ofSentence, likely);
        boolean isMeant = need.isSure()
                ? probability >= MIN_OF_SENTENCE
                        || sum(need, ofClause, likely) >= MIN_OF_CLAUSE
                        || ofSentence.of(NOTHING) <= MAX_OF_NOTHING
                                && sum(need, likely.of(own), likely) >= MIN_OF_OWN_WORDS
                : likely.isStory()
                        ? likely.isSurelyAsked(own)
                                && Math.max(probability, sum(need, ofClause, likely)) >= MIN_TO_TRUST_IN_STORY
                        : probability >= MIN_TO_TRUST;
        return isMeant
                ? narrow(need, term -> Math.max(ofSentence.of(term), ofClause.of(term)))
                        .with(Certainty.SURE)
                : need.with(Certainty.PERHAPS);
    }

    private static boolean hasOther(Part need, Collection<Part> parts) {
        return parts.stream().anyMatch(part -> part != need && part.kind() == Kind.NEED && part.isSure());
    }

    /** "Un psy qui parle arabe" asks for a language, and not for an interpreter; without the psychologist it may. */
    private static boolean saysOnlyLanguage(Part need, Collection<Part> parts, TypedText text) {
        List<Part> languages = parts.stream()
                .filter(part -> part.kind() == Kind.LANGUAGE
                        && part.span().start() >= need.span().start()
                        && part.span().end() <= need.span().end())
                .toList();
        return !languages.isEmpty()
                && wordsIn(need, text).stream()
                        .filter(word -> word.role() == TypedWord.Role.MEANING)
                        .allMatch(word -> SPOKEN_BY.contains(word.folded())
                                || languages.stream().anyMatch(language -> contains(language, word)));
    }

    private Part narrow(Part need, ToDoubleFunction<String> probability) {
        String likeliest =
                termsOf(need).max(Comparator.comparingDouble(probability)).orElseThrow();
        double least = MIN_SHARE_OF_LIKELIEST * probability.applyAsDouble(likeliest);
        return need.without(termsOf(need)
                .filter(term -> probability.applyAsDouble(term) < least && !related.areRelated(term, likeliest))
                .collect(Collectors.toSet()));
    }

    private static Stream<String> termsOf(Part need) {
        return need.meanings().stream().map(NeedMeaning::termId).filter(Objects::nonNull);
    }

    /**
     * Returns whether a sentence has no other need, and at most as many other words that mean something and were not understood
     * as the need has itself.
     */
    private static boolean saysMost(Part need, int sentence, Collection<Part> parts, TypedText text) {
        boolean isOnlyNeed = parts.stream()
                .filter(part -> part != need && part.kind() == Kind.NEED)
                .flatMap(part -> wordsIn(part, text).stream())
                .noneMatch(word -> word.sentence() == sentence);
        List<TypedWord> words = listMeaning(sentence, text);
        long own = words.stream().filter(word -> contains(need, word)).count();
        long others = words.stream()
                .filter(word -> parts.stream().noneMatch(part -> part.isUnderstood() && contains(part, word)))
                .count();
        return isOnlyNeed && others <= own;
    }

    /** Who asks a question needs something; most sentences of a story need nothing. */
    private static double sum(Part need, Estimates estimates, LikelyNeeds likely) {
        return termsOf(need)
                .mapToDouble(likely.isStory() ? estimates::of : estimates::ofIfNeeded)
                .sum();
    }

    private static List<TypedWord> listMeaning(int sentence, TypedText text) {
        return text.words().stream()
                .filter(word -> word.sentence() == sentence && word.role() == TypedWord.Role.MEANING)
                .toList();
    }

    private static List<TypedWord> wordsIn(Part part, TypedText text) {
        return text.words().stream().filter(word -> contains(part, word)).toList();
    }

    private static boolean contains(Part part, TypedWord word) {
        return word.span().start() >= part.span().start()
                && word.span().end() <= part.span().end();
    }
}
