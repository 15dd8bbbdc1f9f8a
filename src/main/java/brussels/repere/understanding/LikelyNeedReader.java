package brussels.repere.understanding;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.statistics.NeedEstimator.Estimate;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads needs that sentences speak of in words that no phrase has, where that is likely enough to be applied. Immutable, safe for
 * use by several threads.
 */
final class LikelyNeedReader {

    private static final int MAX_ESTIMATES = 6;
    private static final int MAX_TERMS = 4;

    /** How likely a need is meant that nothing else in its sentence is. */
    private static final double MIN_ALONE = 0.2;

    /** Beside another need of the same sentence. */
    private static final double MIN_BESIDE_NEED = 0.3;

    /** One word beside a need is when or how it is needed. */
    private static final int MIN_WORDS_BESIDE_NEED = 2;

    private static final double MIN_IN_STORY = 0.5;

    /** Less likely ones of the same branch are not meant as well. */
    private static final double MIN_SHARE_OF_FIRST = 0.5;

    private final RelatedTerms related;
    private final NeedVocabulary vocabulary;

    LikelyNeedReader(RelatedTerms related, NeedVocabulary vocabulary) {
        this.related = related;
        this.vocabulary = vocabulary;
    }

    /** Adds what is likely, in place of words that were not understood. */
    void read(TypedText text, LikelyNeeds likely, Set<String> without, List<Part> parts) {
        Set<String> known = parts.stream()
                .filter(part -> part.kind() == Kind.REFUSED || part.kind() == Kind.NEED && part.isSure())
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(term -> term != null)
                .collect(Collectors.toCollection(HashSet::new));
        for (List<TypedWord> sentence : likely.sentences()) {
            findNew(sentence, likely, known, parts).ifPresent(terms -> {
                if (add(terms, sentence, text, likely, without, parts)) {
                    known.addAll(terms);
                }
            });
        }
    }

    private Optional<List<String>> findNew(
            List<TypedWord> sentence, LikelyNeeds likely, Set<String> known, List<Part> parts) {
        Span span = spanOf(sentence);
        double min = saysNeed(span, parts) ? MIN_BESIDE_NEED : MIN_ALONE;
        double least = likely.isStory() ? Math.max(min, MIN_IN_STORY) : min;
        List<Estimate> estimates = likely.ofSentence(sentence.get(0).sentence()).likeliest(MAX_ESTIMATES);
        return estimates.stream()
                .filter(estimate -> estimate.probability() >= least)
                .filter(estimate -> known.stream().noneMatch(term -> related.areRelated(term, estimate.term())))
                .findFirst()
                .map(first -> estimates.stream()
                        .filter(estimate -> estimate.probability() >= MIN_SHARE_OF_FIRST * first.probability()
                                && related.areRelated(estimate.term(), first.term()))
                        .map(Estimate::term)
                        .limit(MAX_TERMS)
                        .toList());
    }

    private static boolean saysNeed(Span span, List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.kind() == Kind.NEED && part.isSure() && isWithin(part.span(), span));
    }

    /** Adds a need at the words of a sentence that nothing else claims. Returns whether there are any. */
    private boolean add(
            List<String> terms,
            List<TypedWord> sentence,
            TypedText text,
            LikelyNeeds likely,
            Set<String> without,
            List<Part> parts) {
        List<TypedWord> open = sentence.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .filter(word ->
                        parts.stream().noneMatch(part -> isWithin(word.span(), part.span()) && !isReplaceable(part)))
                .toList();
        List<NeedMeaning> meanings = vocabulary.estimatesOf(terms);
        if (open.isEmpty() || meanings.isEmpty() || countMeaning(sentence) < NeedJudge.MIN_WORDS) {
            return false;
        }
        // Beside another need, the words that are left must speak of this one themselves.
        if (saysNeed(spanOf(sentence), parts)
                && (open.size() < MIN_WORDS_BESIDE_NEED || likely.of(open).of(terms.get(0)) < MIN_ALONE)) {
            return false;
        }
        Span span = spanOf(open);
        String typed = span.in(text.original());
        if (without.contains(Part.id(Kind.NEED, typed))) {
            return false;
        }
        parts.removeIf(part -> isReplaceable(part) && isWithin(part.span(), span));
        parts.add(Part.need(span, typed, meanings, Certainty.SURE, List.of()));
        return true;
    }

    /** Returns whether no phrase has the words of a part. */
    private static boolean isReplaceable(Part part) {
        return part.kind() == Kind.WORDS
                || part.kind() == Kind.NEED
                        && (part.meanings().isEmpty() || part.meanings().get(0).matchKind() == MatchKind.PART);
    }

    private static long countMeaning(List<TypedWord> sentence) {
        return sentence.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .map(TypedWord::folded)
                .distinct()
                .count();
    }

    private static Span spanOf(List<TypedWord> words) {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    private static boolean isWithin(Span one, Span other) {
        return one.start() >= other.start() && one.end() <= other.end();
    }
}
