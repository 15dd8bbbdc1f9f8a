package brussels.repere.understanding;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.words.TypedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the words of what a caller switches off. Those of {@code words:…} stay in the text, so that its sentences mean what they meant,
 * but they are no part of anything.
 */
final class StruckWords {

    private StruckWords() {}

    /** Returns the indexes of the words of a kind that is switched off, wherever they stand in the text. */
    static Set<Integer> find(TypedText text, Set<String> without, Kind kind) {
        String prefix = kind.code() + ":";
        Set<Integer> struck = new HashSet<>();
        for (String id : without) {
            if (id.startsWith(prefix)) {
                strike(text, wordsOf(id.substring(prefix.length())), struck);
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
