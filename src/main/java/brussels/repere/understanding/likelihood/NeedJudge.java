package brussels.repere.understanding.likelihood;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.likelihood.NeedTrust.PhraseEvidence;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.statistics.NeedEstimator.Estimates;
import brussels.repere.understanding.words.PersonWords;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges the phrases of a text by the words around them ({@link NeedTrust}): they are applied, asked back or not understood, and of several
 * terms the likely ones are kept. A phrase that is all that its sentence says, or an acronym, is taken at its word. The bounds were chosen on
 * texts that phrases were not written from ({@code src/docs/UNDERSTANDING.md}). Immutable, safe for use by several threads.
 */
public final class NeedJudge {

    /** From here on a phrase of a question is applied. */
    private static final double MIN_SURE = 0.4;

    /** Most sentences of a story need nothing. */
    private static final double MIN_SURE_IN_STORY = 0.6;

    /** Fewer words say too little to be sure of what is only perhaps meant. */
    private static final int MIN_WORDS_TO_TRUST = 3;

    /** Below, its words are not understood. */
    private static final double MIN_PERHAPS = 0.2;

    /** Commas stand in other sentences too. */
    private static final int MIN_NEEDS_OF_LIST = 3;

    private static final String VOWELS = "aeiouy";

    /** Of several terms, those that are this much less likely than the likeliest are not meant. */
    private static final double MIN_SHARE_OF_LIKELIEST = 0.15;

    private static final Set<String> SPOKEN_BY = WordLists.get("language.spoken-by");

    public List<Part> judge(List<Part> parts, TypedText text, LikelyNeeds likely) {
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
        if (own.isEmpty() || !termsOf(need).allMatch(likely::knows)) {
            return need;
        }
        List<TypedWord> sentence = listMeaning(own.get(0).sentence(), text);
        List<TypedWord> others = sentence.stream()
                .filter(word -> !own.contains(word) && !PersonWords.sayOnlyWho(List.of(word)))
                .filter(word -> parts.stream().noneMatch(part -> claims(part, word)))
                .toList();
        int needs = countNeeds(parts, own.get(0).sentence(), text);
        long ownCount = own.stream().filter(sentence::contains).count();
        boolean saysAll = others.isEmpty() && needs < 2;
        boolean isKeyword = !need.isSure() && sentence.size() < MIN_WORDS_TO_TRUST;
        if (saysAll || isKeyword || need.isSure() && isAcronym(need.text())) {
            return need;
        }
        Estimates ofSentence = Optional.of(own)
                .filter(words -> needs >= MIN_NEEDS_OF_LIST)
                .flatMap(words -> ListItem.around(words, text))
                .map(likely::of)
                .orElseGet(() -> likely.ofSentence(own.get(0).sentence()));
        Estimates ofClause = likely.ofClause(own.get(0).clause());
        PhraseEvidence evidence = new PhraseEvidence(
                need.isSure(),
                isRequested(own.get(0), text),
                sum(need, ofSentence),
                sum(need, ofClause),
                sum(need, likely.of(own)),
                ofSentence.ofNothing(),
                likely.asked(own),
                (double) ownCount / Math.max(1, ownCount + others.size()),
                needs);
        return certainty(evidence, likely.isStory())
                .map(certainty -> certainty == Certainty.SURE
                        ? narrow(need, term -> Math.max(ofSentence.of(term), ofClause.of(term)))
                                .with(certainty)
                        : need.with(certainty))
                .orElseGet(() -> Part.words(need.span(), need.text()));
    }

    private static Optional<Certainty> certainty(PhraseEvidence evidence, boolean isStory) {
        double trust = isStory ? NeedTrust.inStory(evidence) : NeedTrust.inQuestion(evidence);
        if (trust >= (isStory ? MIN_SURE_IN_STORY : MIN_SURE)) {
            return Optional.of(Certainty.SURE);
        }
        return trust >= MIN_PERHAPS ? Optional.of(Certainty.PERHAPS) : Optional.empty();
    }

    /** Returns whether a word follows directly on words that ask: "je cherche un". */
    private static boolean isRequested(TypedWord first, TypedText text) {
        for (int i = first.index() - 1; i >= 0 && text.get(i).clause() == first.clause(); i--) {
            TypedWord.Role role = text.get(i).role();
            if (role != TypedWord.Role.FUNCTION) {
                return role == TypedWord.Role.FRAME;
            }
        }
        return false;
    }

    /** Who types capitals, or letters that make no word, means what they stand for: "IHP", "ssm". */
    private static boolean isAcronym(String text) {
        return text.length() > 1
                && (text.chars().allMatch(Character::isUpperCase)
                        || text.chars().allMatch(Character::isLetter)
                                && FoldedText.fold(text).chars().noneMatch(letter -> VOWELS.indexOf(letter) >= 0));
    }

    private static boolean claims(Part part, TypedWord word) {
        return part.isUnderstood() && (part.kind() != Kind.NEED || part.isSure()) && contains(part, word);
    }

    private static int countNeeds(Collection<Part> parts, int sentence, TypedText text) {
        return (int) parts.stream()
                .filter(part -> part.kind() == Kind.NEED && part.isSure())
                .filter(part -> wordsIn(part, text).stream().anyMatch(word -> word.sentence() == sentence))
                .count();
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
                .filter(term -> probability.applyAsDouble(term) < least)
                .collect(Collectors.toSet()));
    }

    private static Stream<String> termsOf(Part need) {
        return need.meanings().stream().map(NeedMeaning::termId).filter(Objects::nonNull);
    }

    private static double sum(Part need, Estimates estimates) {
        return termsOf(need).mapToDouble(estimates::of).sum();
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
