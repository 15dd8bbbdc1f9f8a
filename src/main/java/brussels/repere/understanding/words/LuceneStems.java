package brussels.repere.understanding.words;

import brussels.repere.text.Lang;
import java.util.Set;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;

/**
 * Stems words by the Snowball algorithms that Lucene brings, after accents were removed, since most people type without.
 * Endings that the algorithms know by their accents, or by their own spelling only, are changed first. Not thread-safe.
 */
final class LuceneStems {

    /** Shorter words have no endings: "dos", "bus". */
    private static final int MIN_LENGTH = 4;

    /** The algorithm would make these the same as other words: a carer the same as help, a meal the same as a respite. */
    private static final Set<String> UNLIKE_THEIR_STEM = WordLists.get("stem.unlike");

    private final SnowballStemmer french = new FrenchStemmer();
    private final SnowballStemmer dutch = new DutchStemmer();

    /** @param folded a word without accents and case */
    String stem(String folded, Lang lang) {
        if (folded.length() < MIN_LENGTH) {
            return folded;
        }
        return lang == Lang.fr ? stemFrench(folded) : stemDutch(folded);
    }

    private String stemFrench(String folded) {
        String word = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        if (UNLIKE_THEIR_STEM.contains(folded)) {
            return folded;
        }
        if (UNLIKE_THEIR_STEM.contains(word)) {
            return word;
        }
        word = word.endsWith("ee") ? word.substring(0, word.length() - 1) : word;
        french.setCurrent(word);
        french.stem();
        return french.getCurrent();
    }

    /** Dutch softens a consonant before an ending: huis, huizen; brief, brieven. */
    private String stemDutch(String folded) {
        dutch.setCurrent(folded);
        dutch.stem();
        String stem = dutch.getCurrent();
        int last = stem.length() - 1;
        if (last >= 2 && stem.charAt(last) == 'z') {
            return stem.substring(0, last) + "s";
        }
        return last >= 2 && stem.charAt(last) == 'v' ? stem.substring(0, last) + "f" : stem;
    }
}
