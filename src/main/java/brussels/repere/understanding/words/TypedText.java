package brussels.repere.understanding.words;

import brussels.repere.understanding.reading.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as words, with where each key of a word stands. Immutable, safe for use by several threads.
 *
 * @param original as it was typed
 * @param words in their order
 * @param positions for each key, the indexes of the words that have it, in order
 */
public record TypedText(String original, List<TypedWord> words, Map<String, List<Integer>> positions) {

    static TypedText of(String original, List<TypedWord> words) {
        Map<String, List<Integer>> positions = new HashMap<>();
        for (TypedWord word : words) {
            for (String key : word.keys()) {
                positions.computeIfAbsent(key, none -> new ArrayList<>()).add(word.index());
            }
        }
        return new TypedText(original, List.copyOf(words), positions);
    }

    public int size() {
        return words.size();
    }

    public TypedWord get(int index) {
        return words.get(index);
    }

    /** Returns the indexes of the words that have a key. */
    public List<Integer> positionsOf(String key) {
        return positions.getOrDefault(key, List.of());
    }

    /** Returns the word at an index without accents and case, or an empty text before the first and after the last. */
    public String foldedAt(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).folded();
    }

    /** Returns the part of the text from one word to another. */
    public Span span(int from, int to) {
        return new Span(get(from).span().start(), get(to - 1).span().end());
    }

    /** Returns the text between a word and the next, or behind the last. */
    public String textAfter(int index) {
        return index + 1 >= words.size()
                ? original.substring(get(index).span().end())
                : original.substring(
                        get(index).span().end(), get(index + 1).span().start());
    }
}
