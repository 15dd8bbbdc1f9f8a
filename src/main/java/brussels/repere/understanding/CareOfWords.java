package brussels.repere.understanding;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that say at whose address somebody is ("c/o Dupont, rue Royale 217"): they belong to the address, ask for nothing, and
 * name a person, so that nothing is made of them. "Chez" and "bij" also stand before organisations that people look for, and are left.
 */
final class CareOfWords {

    private static final Pattern MARKER = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(?:c ?/ ?o|p/a|t\\.? ?a\\.? ?v\\.?|aux bons soins d(?:e(?![\\p{L}])|['’])|ter attentie van"
                    + "|à l['’]attention d(?:e(?![\\p{L}])|['’])|attn?\\.?)(?![\\p{L}\\d])[ :]*(?=\\p{L})");
    /** The most words of a name, with its titles. */
    private static final int MAX_NAME_WORDS = 5;

    private CareOfWords() {}

    /** Returns their indexes: the marker, and the name up to the next comma, number or word for a street. */
    static Set<Integer> find(TypedText text) {
        Set<Integer> found = new HashSet<>();
        Matcher marker = MARKER.matcher(text.original());
        while (marker.find()) {
            int first = firstFrom(marker.end(), text);
            text.words().stream()
                    .filter(word ->
                            word.span().start() >= marker.start() && word.span().start() < marker.end())
                    .forEach(word -> found.add(word.index()));
            for (int at = first; at < Math.min(text.size(), first + MAX_NAME_WORDS); at++) {
                TypedWord word = text.get(at);
                if (word.clause() != text.get(first).clause() || isOfAddress(word)) {
                    break;
                }
                found.add(at);
            }
        }
        return found;
    }

    private static int firstFrom(int position, TypedText text) {
        return (int) text.words().stream()
                .filter(word -> word.span().start() < position)
                .count();
    }

    private static boolean isOfAddress(TypedWord word) {
        return word.role() == TypedWord.Role.NUMBER || PlaceReader.isStreet(word.folded());
    }
}
