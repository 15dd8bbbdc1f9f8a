package brussels.repere.understanding;

import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Consecutive words of a text. Immutable.
 *
 * @param text the whole text as it was typed
 * @param words the words, with their places in the text
 */
record TypedWords(String text, List<Word> words) {

    static TypedWords of(String text) {
        return new TypedWords(text, WordStemmer.tokenize(text));
    }

    int size() {
        return words.size();
    }

    Word get(int index) {
        return words.get(index);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    TypedWords slice(int from, int to) {
        return new TypedWords(text, words.subList(from, to));
    }

    /** Returns the part of the text from the first word to the last, as it was typed. */
    String typed() {
        return text.substring(words.get(0).start(), last().end());
    }

    /** Returns the words that carry a meaning. */
    List<Word> listMeaningful() {
        return words.stream().filter(word -> !word.isStopWord()).toList();
    }

    /** Returns the same without the stop words at both ends; empty if there are no others. */
    TypedWords trimStopWords() {
        int from = 0;
        while (from < size() && get(from).isStopWord()) {
            from++;
        }
        int to = size();
        while (to > from && get(to - 1).isStopWord()) {
            to--;
        }
        return slice(from, to);
    }

    /** Returns the clauses between commas, since a comma separates what does not belong together. */
    Stream<TypedWords> splitAtCommas() {
        List<TypedWords> clauses = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= size(); to++) {
            if (to == size() || textBetween(to - 1, to).contains(",")) {
                clauses.add(slice(from, to));
                from = to;
            }
        }
        return clauses.stream();
    }

    /** Returns the text between two words. */
    String textBetween(int index, int nextIndex) {
        return text.substring(get(index).end(), get(nextIndex).start());
    }
}
