package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.statistics.NeedEstimator.Estimate;
import brussels.repere.understanding.words.PersonWords;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Finds what the words of one text may mean that were not understood. Used by one thread. */
final class LikelyQuestions {

    private static final int MIN_WORDS = 2;
    /** A text of no more words that mean something is all about one thing: for whom and how belongs to what. */
    private static final int MAX_KEYWORDS = 4;

    private static final int MAX_CHOICES = 4;

    /** Less likely choices are left out. */
    private static final double MIN_PROBABILITY_OF_CHOICE = 0.03;

    private static final Set<String> GENERIC = WordLists.get("unread.generic");
    private static final Set<Kind> REPLACED = Set.of(Kind.WORDS, Kind.NEED);
    private static final Set<Kind> OF_KEYWORDS = Set.of(Kind.AUDIENCE, Kind.STATUS, Kind.MODE);

    private final TypedText text;
    private final LikelyNeeds likely;
    private final List<Part> parts;
    private final boolean isKeywords;
    private final List<Question> found = new ArrayList<>();

    LikelyQuestions(TypedText text, LikelyNeeds likely, List<Part> parts) {
        this.text = text;
        this.likely = likely;
        this.parts = List.copyOf(parts);
        this.isKeywords = countMeaning(text.words()) <= MAX_KEYWORDS;
    }

    /**
     * Words that may mean one of several terms.
     *
     * @param replaced the parts that these words were read as so far
     * @param probability that one of the terms is meant, from 0 to 1
     */
    record Question(List<Part> replaced, List<String> terms, double probability) {}

    /** Returns the likeliest that were found. */
    List<Question> likeliest(int limit) {
        return found.stream()
                .sorted(Comparator.comparingDouble(Question::probability).reversed())
                .limit(limit)
                .toList();
    }

    /** Returns whether the text is a few keywords, and no sentence. */
    boolean areKeywords() {
        return isKeywords;
    }

    /**
     * Finds what some words likely mean.
     *
     * @param least how likely they must mean something
     * @return whether nothing else is said in them
     */
    boolean find(List<TypedWord> words, double least) {
        Span span = text.span(words.get(0).index(), words.get(words.size() - 1).index() + 1);
        List<Part> within =
                parts.stream().filter(part -> isWithin(part.span(), span)).toList();
        List<Part> replaced =
                within.stream().filter(LikelyQuestions::isReplaced).toList();
        if (within.stream()
                .anyMatch(part -> part.kind() == Kind.REFUSED || part.kind() == Kind.NEED && !isReplaced(part))) {
            return false;
        }
        List<TypedWord> open = words.stream()
                .filter(word -> within.stream().noneMatch(part -> claims(part, word)))
                .toList();
        if (!replaced.isEmpty() && sayEnough(open) && !likely.isOnlyTold(open)) {
            List<Estimate> choices = likely.of(open).likeliest(MAX_CHOICES);
            double together =
                    choices.stream().mapToDouble(Estimate::probability).sum();
            if (together >= least) {
                found.add(new Question(replaced, listLikely(choices), together));
            }
        }
        return true;
    }

    private boolean claims(Part part, TypedWord word) {
        boolean isOpen = isReplaced(part) || isKeywords && OF_KEYWORDS.contains(part.kind());
        return !isOpen && isWithin(word.span(), part.span());
    }

    private boolean sayEnough(List<TypedWord> words) {
        return isKeywords
                ? countAny(words) >= MIN_WORDS && !PersonWords.sayOnlyWho(words)
                : countMeaning(words) >= (isItemOfList(words) ? 1 : MIN_WORDS);
    }

    /** "Kiné, repas, un lit": one word is enough where others like it are asked for beside it. */
    private boolean isItemOfList(List<TypedWord> words) {
        return !words.isEmpty() && ListItem.around(words, text).isPresent();
    }

    private static List<String> listLikely(List<Estimate> choices) {
        return choices.stream()
                .filter(choice -> choice.probability() >= MIN_PROBABILITY_OF_CHOICE)
                .map(Estimate::term)
                .toList();
    }

    private static boolean isWithin(Span one, Span other) {
        return one.start() >= other.start() && one.end() <= other.end();
    }

    private static boolean isReplaced(Part part) {
        return REPLACED.contains(part.kind())
                && (part.meanings().isEmpty() || part.meanings().get(0).matchKind() == MatchKind.PART);
    }

    private static long countMeaning(List<TypedWord> sentence) {
        return sentence.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING && !GENERIC.contains(word.folded()))
                .map(TypedWord::folded)
                .distinct()
                .count();
    }

    /** Counts words of few: "hulp" and "kinderen" say together what neither says alone. */
    private static long countAny(List<TypedWord> words) {
        return words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING || word.role() == TypedWord.Role.KIN)
                .map(TypedWord::folded)
                .distinct()
                .count();
    }
}
