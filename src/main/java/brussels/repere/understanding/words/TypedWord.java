package brussels.repere.understanding.words;

import brussels.repere.understanding.reading.Span;
import java.util.Set;

/**
 * A word of a text. Immutable.
 *
 * @param index its place among the words of the text
 * @param folded without accents and case
 * @param keys what phrases may find it by: its stem in each language, the stems of the parts of a compound, its class
 * @param role what it does in the sentence
 * @param meaningPosition how many words with a meaning stand before it in the text
 * @param clause the number of its clause: clauses end at commas, brackets and dashes as well as at the end of sentences
 * @param sentence the number of its sentence
 * @param corrected whether its keys are those of a known word that it is nearly spelled like
 */
public record TypedWord(
        int index,
        String folded,
        Span span,
        Set<String> keys,
        Role role,
        int meaningPosition,
        int clause,
        int sentence,
        boolean corrected) {

    /** What a word does in a sentence. */
    public enum Role {
        /** It carries a meaning of its own. */
        MEANING,
        /** It stands for a relative or a client. */
        KIN,
        NEGATION,
        NUMBER,
        /** People ask with it; inside a phrase it may carry a meaning. */
        FRAME,
        /** It carries no meaning of its own. */
        FUNCTION,
        COURTESY;

        /** Returns whether phrases ask for it. */
        public boolean isAskedFor() {
            return this != FUNCTION && this != NUMBER;
        }
    }
}
