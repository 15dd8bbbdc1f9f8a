package brussels.repere.understanding.phrase;

import brussels.repere.text.FoldedText;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A phrase as the keys that its words have in a text. Immutable.
 *
 * @param keys one for each word that carries a meaning, in order
 * @param words the same words without accents and case
 */
record IndexedPhrase(NeedPhrase phrase, List<String> keys, List<String> words) {

    /** Words of a text are looked for so far from each other. */
    private static final int REACH = 9;
    /** A phrase of one word is no other word of the same stem: "logement" is not "loger". */
    private static final int MAX_OTHER_ENDING = 3;

    private static final int MIN_SAME_BEGINNING = 4;

    /** Returns the phrase with its keys; empty if none of its words carries a meaning. */
    static Optional<IndexedPhrase> of(NeedPhrase phrase, WordAnalyzer analyzer) {
        List<TypedWord> words = analyzer.analyze(phrase.text()).words();
        long meaningful =
                words.stream().filter(word -> word.role() == Role.MEANING).count();
        if (meaningful == 0) {
            return Optional.empty();
        }
        List<String> keys = new ArrayList<>();
        List<String> spellings = new ArrayList<>();
        for (TypedWord word : words) {
            if (word.role() == Role.MEANING) {
                keys.addAll(analyzer.listPhraseKeys(word.folded(), phrase.lang()));
                spellings.add(word.folded());
            } else if (word.role() == Role.NEGATION) {
                keys.add(WordAnalyzer.NEGATION_KEY);
            } else if (word.role() == Role.KIN && meaningful == 1) {
                // What is said of a mother holds for a father; with more words it holds for anybody.
                keys.add(WordAnalyzer.KIN_KEY);
            }
        }
        return Optional.of(new IndexedPhrase(phrase, List.copyOf(keys), List.copyOf(spellings)));
    }

    /**
     * Finds the phrase around one of its words in a text.
     *
     * @param anchor the number of that word among the keys
     * @param at the index of that word in the text
     */
    Optional<PhraseMatch> findAround(int anchor, int at, TypedText text) {
        if (keys.size() == 1) {
            return isSameWord(text.get(at)) ? Optional.of(match(new int[] {at}, text)) : Optional.empty();
        }
        int[] found = new int[keys.size()];
        found[anchor] = at;
        for (int i = 0; i < keys.size(); i++) {
            if (i != anchor) {
                found[i] = nearest(keys.get(i), at, i > anchor, text);
                if (found[i] < 0) {
                    return Optional.empty();
                }
            }
        }
        PhraseMatch match = match(found, text);
        return hasAllWords(found, text) && match.isPhrase() ? Optional.of(match) : Optional.empty();
    }

    private boolean isSameWord(TypedWord typed) {
        String word = words.get(0);
        int same = 0;
        int shorter = Math.min(word.length(), typed.folded().length());
        while (same < shorter && word.charAt(same) == typed.folded().charAt(same)) {
            same++;
        }
        return typed.corrected()
                || same == word.length() && same == typed.folded().length()
                || same >= Math.max(MIN_SAME_BEGINNING, Math.max(word.length(), typed.folded().length()) - MAX_OTHER_ENDING);
    }

    private PhraseMatch match(int[] found, TypedText text) {
        SortedSet<Integer> indexes = new TreeSet<>();
        boolean inOrder = true;
        for (int i = 0; i < found.length; i++) {
            indexes.add(found[i]);
            inOrder &= i == 0 || found[i] >= found[i - 1];
        }
        return PhraseMatch.of(phrase, indexes, keys.size(), inOrder, text);
    }

    /** Two words of a phrase are two words of the text, unless they are parts of one compound. */
    private boolean hasAllWords(int[] found, TypedText text) {
        for (int i = 0; i < found.length; i++) {
            for (int j = 0; j < i; j++) {
                if (found[i] == found[j] && keys.get(i).equals(keys.get(j))) {
                    return false;
                }
                if (found[i] == found[j] && text.get(found[i]).keys().size() <= 2) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the nearest word with a key in the same sentence, rather on the side where the phrase has it; -1 if none. */
    private static int nearest(String key, int at, boolean after, TypedText text) {
        int best = -1;
        int bestDistance = Integer.MAX_VALUE;
        for (int index : text.positionsOf(key)) {
            int away = Math.abs(index - at);
            if (away > REACH || text.get(index).sentence() != text.get(at).sentence()) {
                continue;
            }
            int distance = 2 * away + (index > at == after || index == at ? 0 : 3);
            if (distance < bestDistance) {
                best = index;
                bestDistance = distance;
            }
        }
        return best;
    }

    /** Returns the phrase as one text, by which two that ask for the same words are the same. */
    String identity() {
        return phrase.lang() + " " + String.join(" ", keys.stream().sorted().toList())
                + (keys.size() == 1 ? " " + FoldedText.fold(phrase.text()) : "");
    }
}
