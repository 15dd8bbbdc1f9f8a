package brussels.repere.understanding;

import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.statistics.NeedEstimator.Estimate;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Asks what sentences may mean in which no need was read: a question in place of the words that were not understood. Immutable,
 * safe for use by several threads.
 */
final class EstimateReader {

    private static final int MIN_WORDS = 2;
    /** A text of no more words that mean something is all about one thing: for whom and how belongs to what. */
    private static final int MAX_KEYWORDS = 4;

    private static final int MAX_QUESTIONS = 3;
    /** In a clause of a sentence that says something else, which may tell what was. */
    private static final double MIN_PROBABILITY_IN_CLAUSE = 0.5;
    /** Who said something else surely is asked only what is likely. */
    private static final double MIN_PROBABILITY_BESIDE_NEED = 0.4;

    private static final Set<String> GENERIC = WordLists.get("unread.generic");
    private static final Set<Kind> REPLACED = Set.of(Kind.WORDS, Kind.NEED);
    private static final Set<Kind> OF_KEYWORDS = Set.of(Kind.AUDIENCE, Kind.STATUS, Kind.MODE);

    private static final int MAX_CHOICES = 4;

    /** Below, one of the choices is right in less than 70 of 100 questions. */
    private static final double MIN_PROBABILITY = 0.2;

    /** Two words may be a name. */
    private static final double MIN_PROBABILITY_OF_KEYWORDS = 0.35;

    /** Less likely choices are left out. */
    private static final double MIN_PROBABILITY_OF_CHOICE = 0.03;

    private final NeedVocabulary vocabulary;

    EstimateReader(NeedVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** @param probability that one of the terms is meant, from 0 to 1 */
    private record Question(List<Part> replaced, List<String> terms, double probability) {}

    /** Replaces words that were not understood, and readings of parts of names, by what their sentences likely mean. */
    void read(TypedText text, LikelyNeeds likely, Set<String> without, List<Part> parts) {
        boolean saysNeed = parts.stream().anyMatch(part -> part.kind() == Kind.NEED && part.isSure());
        Map<Integer, List<TypedWord>> sentences =
                text.words().stream().collect(Collectors.groupingBy(TypedWord::sentence));
        boolean isKeywords = countMeaning(text.words()) <= MAX_KEYWORDS;
        List<Question> questions = new ArrayList<>();
        for (List<TypedWord> sentence : sentences.values()) {
            if (!find(sentence, text, likely, parts, leastProbability(saysNeed, isKeywords), questions)) {
                clausesOf(sentence)
                        .forEach(clause -> find(clause, text, likely, parts, MIN_PROBABILITY_IN_CLAUSE, questions));
            }
        }
        questions.stream()
                .sorted(Comparator.comparingDouble(Question::probability).reversed())
                .limit(MAX_QUESTIONS)
                .forEach(question -> ask(question, text, without, parts));
    }

    /** Returns the clauses of a sentence, where it has several. */
    private static Collection<List<TypedWord>> clausesOf(List<TypedWord> sentence) {
        Map<Integer, List<TypedWord>> clauses =
                sentence.stream().collect(Collectors.groupingBy(TypedWord::clause, TreeMap::new, Collectors.toList()));
        return clauses.size() > 1 ? clauses.values() : List.of();
    }

    /**
     * Finds what some words likely mean.
     *
     * @return whether nothing else is said in them
     */
    private static boolean find(
            List<TypedWord> words,
            TypedText text,
            LikelyNeeds likely,
            List<Part> parts,
            double least,
            List<Question> questions) {
        boolean isKeywords = countMeaning(text.words()) <= MAX_KEYWORDS;
        Span span = text.span(words.get(0).index(), words.get(words.size() - 1).index() + 1);
        List<Part> within =
                parts.stream().filter(part -> isWithin(part.span(), span)).toList();
        List<Part> replaced = within.stream().filter(EstimateReader::isReplaced).toList();
        if (within.stream()
                .anyMatch(part -> part.kind() == Kind.REFUSED || part.kind() == Kind.NEED && !isReplaced(part))) {
            return false;
        }
        List<TypedWord> open = words.stream()
                .filter(word -> within.stream()
                        .noneMatch(part -> !replaced.contains(part)
                                && !(isKeywords && OF_KEYWORDS.contains(part.kind()))
                                && isWithin(word.span(), part.span())))
                .toList();
        boolean saysEnough =
                isKeywords ? countAny(open) >= MIN_WORDS && !saysOnlyWho(open) : countMeaning(open) >= MIN_WORDS;
        if (!replaced.isEmpty() && saysEnough) {
            List<Estimate> choices = likely.of(open).likeliest(MAX_CHOICES);
            double together =
                    choices.stream().mapToDouble(Estimate::probability).sum();
            if (together >= least) {
                questions.add(new Question(replaced, listLikely(choices), together));
            }
        }
        return true;
    }

    private static double leastProbability(boolean saysNeed, boolean isKeywords) {
        if (saysNeed) {
            return MIN_PROBABILITY_BESIDE_NEED;
        }
        return isKeywords ? MIN_PROBABILITY_OF_KEYWORDS : MIN_PROBABILITY;
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

    /** "Hulp voor mannen" says for whom, and nothing else. */
    private static boolean saysOnlyWho(List<TypedWord> words) {
        return words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING && !GENERIC.contains(word.folded()))
                .flatMap(word -> WordStemmer.tokenize(word.folded()).stream())
                .allMatch(word -> PersonWords.contains(word.stem()));
    }

    private void ask(Question question, TypedText text, Set<String> without, List<Part> parts) {
        List<NeedMeaning> meanings = vocabulary.estimatesOf(question.terms());
        // The widest words carry the question; others of the sentence stay as they are.
        Part asked = question.replaced().stream()
                .max(Comparator.comparingInt(
                        part -> part.span().end() - part.span().start()))
                .orElseThrow();
        if (!meanings.isEmpty() && !without.contains(Part.id(Kind.NEED, asked.text()))) {
            parts.remove(asked);
            parts.add(Part.need(asked.span(), asked.text(), meanings, Certainty.PERHAPS, List.of()));
        }
    }
}
