package brussels.repere.understanding;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.words.TypedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words that a caller leaves out: those of {@code words:…} among the ids that are switched off. They stay in the text, so that
 * its sentences mean what they meant, but they are no part of anything.
 */
final class StruckWords {

    private static final String PREFIX = Kind.WORDS.code() + ":";

    private StruckWords() {}

    /** Returns the indexes of the words, wherever they stand in the text. */
    static Set<Integer> find(TypedText text, Set<String> without) {
        Set<Integer> struck = new HashSet<>();
        for (String id : without) {
            if (id.startsWith(PREFIX)) {
                strike(text, wordsOf(id.substring(PREFIX.length())), struck);
            }
        }
        return struck;
    }

    private static void strike(TypedText text, List<String> words, Set<Integer> struck) {
        for (int from = 0; !words.isEmpty() && from + words.size() <= text.size(); from++) {
            if (isAt(text, from, words)) {
                for (int at = from; at < from + words.size(); at++) {
                    struck.add(at);
                }
            }
        }
    }

    private static boolean isAt(TypedText text, int from, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!text.foldedAt(from + i).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> wordsOf(String text) {
        return FoldedText.of(text).words().stream().map(FoldedText.Word::folded).toList();
    }
}
