package brussels.repere.understanding.statistics;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the clauses of a text as features of what they do in it: their words, pairs of them as they stand, signs
 * around them, the words of the clauses before and behind, and where in the text they are.
 */
final class ClauseFeatures {

    private static final int PLACES = 5;
    /** Words in the middle of a long clause say little of what it does. */
    private static final int MAX_NEIGHBOUR_WORDS = 12;

    private final TypedText text;
    private final List<List<TypedWord>> clauses = new ArrayList<>();

    ClauseFeatures(TypedText text) {
        this.text = text;
        for (TypedWord word : text.words()) {
            while (clauses.size() <= word.clause()) {
                clauses.add(new ArrayList<>());
            }
            clauses.get(word.clause()).add(word);
        }
    }

    /** Returns the features of words that stand by themselves, and nothing around them. */
    static int[] ofWords(List<TypedWord> words) {
        Set<Integer> features = new TreeSet<>();
        addWords("", words, true, features);
        return features.stream().mapToInt(Integer::intValue).toArray();
    }

    int count() {
        return clauses.size();
    }

    List<TypedWord> words(int clause) {
        return clauses.get(clause);
    }

    int[] of(int clause) {
        Set<Integer> features = new TreeSet<>();
        List<TypedWord> words = clauses.get(clause);
        addWords("", words, true, features);
        if (clause > 0) {
            addWords("before", last(clauses.get(clause - 1)), false, features);
        }
        if (clause + 1 < clauses.size()) {
            addWords("after", first(clauses.get(clause + 1)), false, features);
        }
        addSigns(words, features);
        features.add(TextFeatures.hash("place " + clause * PLACES / clauses.size()));
        if (clause == 0
                || clauses.get(clause - 1).get(0).sentence() != words.get(0).sentence()) {
            features.add(TextFeatures.hash("begins a sentence"));
        }
        return features.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<TypedWord> last(List<TypedWord> words) {
        return words.subList(Math.max(0, words.size() - MAX_NEIGHBOUR_WORDS), words.size());
    }

    private static List<TypedWord> first(List<TypedWord> words) {
        return words.subList(0, Math.min(MAX_NEIGHBOUR_WORDS, words.size()));
    }

    private void addSigns(List<TypedWord> words, Set<Integer> features) {
        int start = words.get(0).index();
        String before =
                start == 0 ? text.original().substring(0, words.get(0).span().start()) : text.textAfter(start - 1);
        String behind = text.textAfter(words.get(words.size() - 1).index());
        for (char sign : (before + " ").toCharArray()) {
            if (!Character.isWhitespace(sign) || sign == '\n') {
                features.add(TextFeatures.hash("sign before " + sign));
            }
        }
        for (char sign : behind.toCharArray()) {
            if (!Character.isWhitespace(sign) || sign == '\n') {
                features.add(TextFeatures.hash("sign behind " + sign));
            }
        }
    }

    private static void addWords(String where, List<TypedWord> words, boolean isWhole, Set<Integer> features) {
        String previous = "^";
        for (TypedWord word : words) {
            String folded = word.role() == Role.NUMBER ? "#" : word.folded();
            features.add(TextFeatures.hash(where + " word " + folded));
            if (isWhole) {
                word.keys().forEach(key -> features.add(TextFeatures.hash("key " + key)));
                features.add(TextFeatures.hash("pair " + previous + " " + folded));
                features.add(TextFeatures.hash("role " + word.role()));
            }
            previous = folded;
        }
    }
}
