package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.likelihood.NeedTrust.EstimateEvidence;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.statistics.NeedEstimator.Estimates;
import brussels.repere.understanding.words.PersonWords;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads needs that sentences or clauses speak of in words that no phrase has, or none that is trusted, where that is likely enough to be
 * applied. Immutable, safe for
 * use by several threads.
 */
public final class LikelyNeedReader {

    /** From here on what is read in a question is trusted. */
    private static final double MIN_IN_QUESTION = 0.56;

    private static final int MIN_WORDS = 3;

    /** Where two words say it. */
    private static final double MIN_IN_FEW_WORDS = 0.85;

    /** Half of the clauses of a story tell what was, or is in place already: one must surely ask, and say enough. */
    private static final double MIN_IN_STORY = 0.45;

    private static final double MIN_ASKED_IN_STORY = 0.7;
    private static final int MIN_WORDS_IN_STORY = 2;

    private final RelatedTerms related;
    private final Function<List<String>, List<NeedMeaning>> meaningsOf;

    /** @param meaningsOf makes meanings of terms that are estimated, of those that the taxonomy has */
    public LikelyNeedReader(RelatedTerms related, Function<List<String>, List<NeedMeaning>> meaningsOf) {
        this.related = related;
        this.meaningsOf = meaningsOf;
    }

    /** Adds what is likely, in place of words that were not understood. */
    public void read(TypedText text, LikelyNeeds likely, Set<String> without, List<Part> parts) {
        Set<String> refused = termsOf(parts, part -> part.kind() == Kind.REFUSED);
        Set<String> known = termsOf(parts, part -> part.kind() == Kind.NEED && part.isSure());
        Predicate<String> isNew =
                term -> !refused.contains(term) && known.stream().noneMatch(other -> related.areRelated(other, term));
        for (List<TypedWord> sentence : likely.sentences()) {
            boolean isAdded = readUnit(sentence, false, text, likely, isNew, known, without, parts);
            Map<Integer, List<TypedWord>> clauses = sentence.stream()
                    .collect(Collectors.groupingBy(TypedWord::clause, TreeMap::new, Collectors.toList()));
            if (!isAdded && clauses.size() > 1) {
                clauses.values().forEach(clause -> readUnit(clause, true, text, likely, isNew, known, without, parts));
            }
        }
    }

    private boolean readUnit(
            List<TypedWord> words,
            boolean isClause,
            TypedText text,
            LikelyNeeds likely,
            Predicate<String> isNew,
            Set<String> known,
            Set<String> without,
            List<Part> parts) {
        List<TypedWord> open = listOpen(words, parts);
        if (open.isEmpty() || isOnePart(open, parts) || PersonWords.sayOnlyWho(open)) {
            return false;
        }
        Estimates estimates = isClause
                ? likely.ofClause(words.get(0).clause())
                : likely.ofSentence(words.get(0).sentence());
        return LikelyMeaning.find(estimates, related, isNew)
                .filter(meaning -> likely.isStory()
                        ? meaning.probability() >= MIN_IN_STORY
                                && likely.asked(words) >= MIN_ASKED_IN_STORY
                                && countWords(open) >= MIN_WORDS_IN_STORY
                        : saysEnough(estimates.of(meaning.terms().get(0)), open)
                                && NeedTrust.inQuestion(
                                                evidenceOf(meaning, words, open, estimates, isClause, likely, parts))
                                        >= MIN_IN_QUESTION)
                .filter(meaning -> add(meaning, findWordsOf(meaning, open, text, likely, parts), text, without, parts))
                .map(meaning -> known.addAll(meaning.terms()))
                .isPresent();
    }

    private static EstimateEvidence evidenceOf(
            LikelyMeaning meaning,
            List<TypedWord> words,
            List<TypedWord> open,
            Estimates estimates,
            boolean isClause,
            LikelyNeeds likely,
            List<Part> parts) {
        Estimates ofOpen = likely.of(open);
        long all = words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .count();
        return new EstimateEvidence(
                meaning.probability(),
                meaning.terms().stream().mapToDouble(ofOpen::of).sum(),
                estimates.ofNothing(),
                likely.asked(words),
                countWords(open),
                (double) open.size() / all,
                countNeeds(words.get(0).sentence(), likely, parts),
                isClause);
    }

    /** One word is a name or a wide word; two say what is meant if one category is by far the likeliest. */
    private static boolean saysEnough(double probability, List<TypedWord> open) {
        int count = countWords(open);
        return count >= MIN_WORDS || count == MIN_WORDS - 1 && probability >= MIN_IN_FEW_WORDS;
    }

    private static int countWords(List<TypedWord> words) {
        return (int) words.stream().map(TypedWord::folded).distinct().count();
    }

    private static int countNeeds(int sentence, LikelyNeeds likely, List<Part> parts) {
        Span span = spanOf(likely.wordsOf(sentence));
        return (int) parts.stream()
                .filter(part -> part.kind() == Kind.NEED && part.isSure() && isWithin(part.span(), span))
                .count();
    }

    private static Set<String> termsOf(List<Part> parts, Predicate<Part> which) {
        return parts.stream()
                .filter(which)
                .flatMap(part -> part.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Returns those of some words that say most of a need, of which some may stand before others that say something else. */
    private static List<TypedWord> findWordsOf(
            LikelyMeaning meaning, List<TypedWord> open, TypedText text, LikelyNeeds likely, List<Part> parts) {
        List<List<TypedWord>> runs = new ArrayList<>();
        for (TypedWord word : open) {
            List<TypedWord> last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || isParted(last.get(last.size() - 1), word, text, parts)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(word);
        }
        return runs.stream()
                .max(Comparator.comparingDouble(run ->
                        meaning.terms().stream().mapToDouble(likely.of(run)::of).sum()))
                .orElse(open);
    }

    /** By what is understood otherwise, or as another item of a list. */
    private static boolean isParted(TypedWord one, TypedWord other, TypedText text, List<Part> parts) {
        return ListItem.isBetween(one, other, text)
                || parts.stream()
                        .anyMatch(part -> isFirm(part)
                                && part.span().start() >= one.span().end()
                                && part.span().end() <= other.span().start());
    }

    /** What a phrase perhaps means, and nothing else is said, is asked. */
    private static boolean isOnePart(List<TypedWord> open, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.kind() == Kind.NEED && !isReplaceable(part))
                .anyMatch(part -> open.stream().allMatch(word -> isWithin(word.span(), part.span())));
    }

    /** Adds a need at words that nothing else claims. Returns whether it may be one. */
    private boolean add(
            LikelyMeaning meaning, List<TypedWord> open, TypedText text, Set<String> without, List<Part> parts) {
        List<NeedMeaning> meanings = meaningsOf.apply(meaning.terms());
        Span span = spanOf(open);
        String typed = span.in(text.original());
        if (meanings.isEmpty() || without.contains(Part.id(Kind.NEED, typed))) {
            return false;
        }
        parts.removeIf(part -> isWithin(part.span(), span)
                && (isReplaceable(part) || part.kind() == Kind.NEED && !part.isSure() && isRelated(part, meaning)));
        parts.add(Part.need(span, typed, meanings, Certainty.SURE, List.of()));
        return true;
    }

    private boolean isRelated(Part part, LikelyMeaning meaning) {
        return part.meanings().stream()
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .anyMatch(term -> meaning.terms().stream().anyMatch(other -> related.areRelated(term, other)));
    }

    /** Returns those of some words that nothing else claims. */
    private static List<TypedWord> listOpen(List<TypedWord> words, List<Part> parts) {
        return words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING)
                .filter(word -> parts.stream().noneMatch(part -> isWithin(word.span(), part.span()) && isFirm(part)))
                .toList();
    }

    /** Returns whether the words of a part mean nothing else. */
    private static boolean isFirm(Part part) {
        return !isReplaceable(part) && (part.kind() != Kind.NEED || part.isSure());
    }

    /** Returns whether no phrase has the words of a part. */
    private static boolean isReplaceable(Part part) {
        return part.kind() == Kind.WORDS
                || part.kind() == Kind.NEED
                        && (part.meanings().isEmpty() || part.meanings().get(0).matchKind() == MatchKind.PART);
    }

    private static Span spanOf(List<TypedWord> words) {
        return new Span(
                words.get(0).span().start(), words.get(words.size() - 1).span().end());
    }

    private static boolean isWithin(Span one, Span other) {
        return one.start() >= other.start() && one.end() <= other.end();
    }
}
