package brussels.repere.understanding;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads needs that sentences speak of in words that no phrase has, where that is likely enough to be applied. Immutable, safe for
 * use by several threads.
 */
final class LikelyNeedReader {

    /** How likely a need is meant that nothing else in its sentence is. */
    private static final double MIN_ALONE = 0.25;

    /** Beside another need of the same sentence. */
    private static final double MIN_BESIDE_NEED = 0.4;

    /** One word beside a need is when or how it is needed. */
    private static final int MIN_WORDS_BESIDE_NEED = 2;

    /** In a clause, whatever stands around it. */
    private static final double MIN_IN_CLAUSE = 0.4;

    private static final double MIN_IN_STORY = 0.65;

    /** Half of the clauses of a story tell what was, or is in place already. */
    private static final double MIN_IN_CLAUSE_OF_STORY = 0.8;

    /** In a clause of a story that surely asks for something. */
    private static final double MIN_WHERE_ASKED = 0.35;

    private static final double NEVER = 2;

    /** In a story, which has short sentences, two words are enough where they say so much. */
    private static final double MIN_IN_TWO_WORDS = 0.65;

    private final RelatedTerms related;
    private final NeedVocabulary vocabulary;

    LikelyNeedReader(RelatedTerms related, NeedVocabulary vocabulary) {
        this.related = related;
        this.vocabulary = vocabulary;
    }

    /** Adds what is likely, in place of words that were not understood. */
    void read(TypedText text, LikelyNeeds likely, Set<String> without, List<Part> parts) {
        Set<String> refused = termsOf(parts, part -> part.kind() == Kind.REFUSED);
        Set<String> known = termsOf(parts, part -> part.kind() == Kind.NEED && part.isSure());
        Predicate<String> isNew =
                term -> !refused.contains(term) && known.stream().noneMatch(other -> related.areRelated(other, term));
        for (List<TypedWord> sentence : likely.sentences()) {
            if (listOpen(sentence, parts).isEmpty()) {
                continue;
            }
            int number = sentence.get(0).sentence();
            double least = Math.max(
                    saysNeed(spanOf(sentence), parts) ? MIN_BESIDE_NEED : MIN_ALONE,
                    likely.isStory() ? leastOf(sentence, MIN_IN_STORY, likely) : 0);
            boolean isAdded = LikelyMeaning.find(likely.ofSentence(number), related, isNew)
                    .filter(meaning -> meaning.probability() >= least)
                    .filter(meaning -> add(meaning, sentence, sentence, text, likely, without, parts))
                    .map(meaning -> known.addAll(meaning.terms()))
                    .isPresent();
            if (!isAdded) {
                readClauses(sentence, text, likely, isNew, known, without, parts);
            }
        }
    }

    private void readClauses(
            List<TypedWord> sentence,
            TypedText text,
            LikelyNeeds likely,
            Predicate<String> isNew,
            Set<String> known,
            Set<String> without,
            List<Part> parts) {
        Map<Integer, List<TypedWord>> clauses =
                sentence.stream().collect(Collectors.groupingBy(TypedWord::clause, TreeMap::new, Collectors.toList()));
        if (clauses.size() > 1) {
            clauses.forEach((number, clause) -> LikelyMeaning.find(likely.ofClause(number), related, isNew)
                    .filter(meaning -> meaning.probability()
                            >= (likely.isStory() ? leastOf(clause, MIN_IN_CLAUSE_OF_STORY, likely) : MIN_IN_CLAUSE))
                    .filter(meaning -> add(meaning, clause, sentence, text, likely, without, parts))
                    .ifPresent(meaning -> known.addAll(meaning.terms())));
        }
    }

    private static double leastOf(List<TypedWord> words, double unknown, LikelyNeeds likely) {
        if (likely.isSurelyAsked(words)) {
            return MIN_WHERE_ASKED;
        }
        return likely.isHardlyAsked(words) ? NEVER : unknown;
    }

    private static Set<String> termsOf(List<Part> parts, Predicate<Part> which) {
        return parts.stream()
                .filter(which)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean saysNeed(Span span, List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.kind() == Kind.NEED && part.isSure() && isWithin(part.span(), span));
    }

    /** Adds a need at those of some words that nothing else claims. Returns whether there are any, and they say enough. */
    private boolean add(
            LikelyMeaning meaning,
            List<TypedWord> words,
            List<TypedWord> sentence,
            TypedText text,
            LikelyNeeds likely,
            Set<String> without,
            List<Part> parts) {
        List<TypedWord> open = listOpen(words, parts);
        List<NeedMeaning> meanings = vocabulary.estimatesOf(meaning.terms());
        if (open.isEmpty() || meanings.isEmpty() || !saysEnough(meaning, words, likely)) {
            return false;
        }
        // Beside another need, the words that are left must speak of this one themselves.
        if (saysNeed(spanOf(sentence), parts)
                && (open.size() < MIN_WORDS_BESIDE_NEED
                        || likely.of(open).of(meaning.terms().get(0)) < MIN_ALONE)) {
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

    /** Returns those of some words that nothing else claims. */
    private static List<TypedWord> listOpen(List<TypedWord> words, List<Part> parts) {
        return words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .filter(word ->
                        parts.stream().noneMatch(part -> isWithin(word.span(), part.span()) && !isReplaceable(part)))
                .toList();
    }

    /** Returns whether no phrase has the words of a part. */
    private static boolean isReplaceable(Part part) {
        return part.kind() == Kind.WORDS
                || part.kind() == Kind.NEED
                        && (part.meanings().isEmpty() || part.meanings().get(0).matchKind() == MatchKind.PART);
    }

    private static boolean saysEnough(LikelyMeaning meaning, List<TypedWord> words, LikelyNeeds likely) {
        long count = words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .map(TypedWord::folded)
                .distinct()
                .count();
        return count >= NeedJudge.MIN_WORDS
                || likely.isStory() && count == NeedJudge.MIN_WORDS - 1 && meaning.probability() >= MIN_IN_TWO_WORDS;
    }

    private static Span spanOf(List<TypedWord> words) {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    private static boolean isWithin(Span one, Span other) {
        return one.start() >= other.start() && one.end() <= other.end();
    }
}
