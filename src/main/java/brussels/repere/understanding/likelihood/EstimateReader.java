package brussels.repere.understanding.likelihood;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.likelihood.LikelyQuestions.Question;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks what sentences may mean in which no need was read: a question in place of the words that were not understood. Immutable,
 * safe for use by several threads.
 */
public final class EstimateReader {

    private static final int MAX_QUESTIONS = 3;
    /** In a clause of a sentence that says something else, which may tell what was. */
    private static final double MIN_PROBABILITY_IN_CLAUSE = 0.5;
    /** Who said something else surely is asked only what is likely. */
    private static final double MIN_PROBABILITY_BESIDE_NEED = 0.4;

    /** Below, one of the choices is right in less than 70 of 100 questions. */
    private static final double MIN_PROBABILITY = 0.2;

    /** With which the name of a street begins in French, and little else; a Dutch one ends so, and is one word. */
    private static final Set<String> STREETS = WordLists.get("street.kinds");

    /** Two words may be a name. */
    private static final double MIN_PROBABILITY_OF_KEYWORDS = 0.35;

    private final Function<List<String>, List<NeedMeaning>> meaningsOf;

    /** @param meaningsOf makes meanings of terms that are estimated, of those that the taxonomy has */
    public EstimateReader(Function<List<String>, List<NeedMeaning>> meaningsOf) {
        this.meaningsOf = meaningsOf;
    }

    /** Replaces words that were not understood, and readings of parts of names, by what their sentences likely mean. */
    public void read(TypedText text, LikelyNeeds likely, Set<String> without, List<Part> parts) {
        boolean saysNeed = parts.stream().anyMatch(part -> part.kind() == Kind.NEED && part.isSure());
        Map<Integer, List<TypedWord>> sentences =
                text.words().stream().collect(Collectors.groupingBy(TypedWord::sentence));
        LikelyQuestions questions = new LikelyQuestions(text, likely, parts);
        double least = leastProbability(saysNeed, questions.areKeywords());
        for (List<TypedWord> sentence : sentences.values()) {
            if (!questions.find(sentence, least)) {
                clausesOf(sentence).forEach(clause -> questions.find(clause, MIN_PROBABILITY_IN_CLAUSE));
            }
        }
        questions.likeliest(MAX_QUESTIONS).stream()
                .filter(question -> !isUnknownStreet(question))
                .forEach(question -> ask(question, without, parts));
    }

    /** "Rue du secret" is a street that nobody knows, and no shelter. */
    private static boolean isUnknownStreet(Question question) {
        return question.replaced().stream()
                .flatMap(part -> FoldedText.of(part.text()).words().stream().limit(1))
                .anyMatch(word -> STREETS.contains(word.folded()));
    }

    /** Returns the clauses of a sentence, where it has several. */
    private static Collection<List<TypedWord>> clausesOf(List<TypedWord> sentence) {
        Map<Integer, List<TypedWord>> clauses =
                sentence.stream().collect(Collectors.groupingBy(TypedWord::clause, TreeMap::new, Collectors.toList()));
        return clauses.size() > 1 ? clauses.values() : List.of();
    }

    private static double leastProbability(boolean saysNeed, boolean isKeywords) {
        if (saysNeed) {
            return MIN_PROBABILITY_BESIDE_NEED;
        }
        return isKeywords ? MIN_PROBABILITY_OF_KEYWORDS : MIN_PROBABILITY;
    }

    private void ask(Question question, Set<String> without, List<Part> parts) {
        List<NeedMeaning> meanings = meaningsOf.apply(question.terms());
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
