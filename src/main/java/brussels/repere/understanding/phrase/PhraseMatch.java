package brussels.repere.understanding.phrase;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * A phrase that a text has.
 *
 * @param words the indexes of its words in the text
 * @param asked how many words the phrase asks for
 * @param gap how many words with a meaning, and ends of clauses, stand between its words
 * @param breaks how many ends of clauses, and words that join two things, stand between its words
 * @param filler how many words of any kind stand between its words
 * @param inOrder whether its words stand in the order of the phrase
 * @param isOfSamePerson whether the text speaks of the kind of person that the phrase speaks of
 * @param corrected whether one of them is misspelled
 */
public record PhraseMatch(
        NeedPhrase phrase,
        SortedSet<Integer> words,
        int asked,
        int gap,
        int breaks,
        int filler,
        boolean inOrder,
        boolean isOfSamePerson,
        boolean corrected) {

    static final int MAX_GAP = 3;

    private static final Set<String> JOINING = WordLists.get("phrase.joining");

    /** With more words between them, words that belong to a phrase belong to others rather. */
    private static final int MAX_FILLER = 6;

    private static final int MAX_FILLER_OUT_OF_ORDER = 2;

    private static final int MIN_LENGTH_OF_SURE_CORRECTION = 9;
    private static final double WEIGHT_OF_WORD = 10;
    private static final double WEIGHT_OF_GAP = 4;
    /** In a list, words belong to what stands in the same item. */
    private static final double WEIGHT_OF_BREAK = 4;

    private static final double WEIGHT_OF_FILLER = 1.5;
    private static final double WEIGHT_OF_OWN_WORD = 0.1;
    private static final double WEIGHT_OF_SURE = 6;
    private static final double WEIGHT_OF_LETTER = 0.05;

    static PhraseMatch of(
            NeedPhrase phrase,
            SortedSet<Integer> words,
            int asked,
            boolean inOrder,
            boolean isOfSamePerson,
            TypedText text) {
        TypedWord first = text.get(words.first());
        TypedWord last = text.get(words.last());
        int between = last.meaningPosition() - first.meaningPosition() + 1;
        long counted = words.stream()
                .filter(word -> text.get(word).role() != TypedWord.Role.KIN)
                .count();
        int clauses = last.clause() - first.clause();
        int gap = Math.max(0, (int) (between - counted)) + clauses;
        boolean corrected = words.stream().anyMatch(word -> text.get(word).corrected());
        return new PhraseMatch(
                phrase,
                words,
                asked,
                gap,
                clauses + countJoining(words, text),
                words.last() - words.first() + 1 - words.size(),
                inOrder,
                isOfSamePerson,
                corrected);
    }

    private static int countJoining(SortedSet<Integer> words, TypedText text) {
        return (int) IntStream.range(words.first(), words.last())
                .filter(word -> !words.contains(word))
                .filter(word -> JOINING.contains(text.get(word).folded()))
                .count();
    }

    /**
     * Returns whether its words stand together as a phrase does, rather than by chance. In another order, nothing parts them: in "une infirmière à
     * domicile et des repas livrés", home belongs to the nurse.
     */
    boolean isPhrase() {
        return inOrder ? gap <= MAX_GAP : gap <= 1 && breaks == 0;
    }

    /** Returns how far it can be trusted: less if much stands between its words, or the only one is misspelled. */
    public Certainty certainty() {
        if (phrase.certainty() == Certainty.PERHAPS) {
            return Certainty.PERHAPS;
        }
        boolean isNear = filler <= (inOrder || asked > 2 ? MAX_FILLER : MAX_FILLER_OUT_OF_ORDER);
        boolean isTogether = gap == 0 || gap == 1 && (inOrder || asked > 2) || gap == 2 && inOrder && asked > 2;
        boolean isSpelled = !corrected || asked > 1 || phrase.text().length() >= MIN_LENGTH_OF_SURE_CORRECTION;
        return isNear && isTogether && isSpelled && isOfSamePerson ? Certainty.SURE : Certainty.PERHAPS;
    }

    /** Returns its weight against other readings of the same words: more for more words that stand closer together. */
    public double weight() {
        return asked * WEIGHT_OF_WORD
                - gap * WEIGHT_OF_GAP
                - breaks * WEIGHT_OF_BREAK
                - Math.max(0, filler - MAX_FILLER_OUT_OF_ORDER) * WEIGHT_OF_FILLER
                + (certainty() == Certainty.SURE ? WEIGHT_OF_SURE : 0)
                + (phrase.isOwnWord() ? WEIGHT_OF_OWN_WORD : 0)
                + phrase.text().length() * WEIGHT_OF_LETTER;
    }
}
