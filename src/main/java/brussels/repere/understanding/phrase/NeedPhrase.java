package brussels.repere.understanding.phrase;

import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.List;

/**
 * A phrase by which people say what they need. A full stop at its end says that nothing may follow it in its clause.
 *
 * @param text the words that carry the need, as people write them
 * @param terms what it means: any of these taxonomy terms, the likeliest first; empty if the words are no need, however much they
 *     look like one
 * @param certainty whether whoever writes it wants that, or perhaps does
 * @param isOwnWord whether the taxonomy itself has it as a word for the terms
 * @param matchKind {@code EXACT} for words of every day, {@code NAME} for the official name of a term
 */
public record NeedPhrase(
        String text, Lang lang, List<String> terms, Certainty certainty, boolean isOwnWord, MatchKind matchKind) {

    /**
     * Returns whether most people mean a term by this phrase. The taxonomy's own words name first what they mean, and then what
     * helps as well; the terms of other phrases are alike.
     */
    public boolean isMainMeaning(String term) {
        return !isOwnWord || terms.get(0).equals(term);
    }
}
