package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands between two commas of a list: "kiné, soins à domicile, un lit médicalisé et un transport". Each is asked for by itself, and
 * the others say nothing against it. Pure.
 */
final class ListItem {

    private static final Set<String> AND = WordLists.get("list.and");
    private static final String SIGNS = ",;+/•\n";

    /** A sentence with fewer is no list. */
    private static final int MIN_ITEMS = 3;

    /** A longer one is a clause, and no item. */
    private static final int MAX_WORDS = 6;

    private ListItem() {}

    /** Returns the words of the item in which some words of a sentence stand; nothing if it is no list. */
    static Optional<List<TypedWord>> around(List<TypedWord> own, TypedText text) {
        List<TypedWord> words = sentenceOf(own.get(0), text);
        if (!isList(words, text)) {
            return Optional.empty();
        }
        int first = own.get(0).index();
        int last = own.get(own.size() - 1).index();
        int from = first;
        while (from > words.get(0).index() && !isBreakBehind(text.get(from - 1), text)) {
            from--;
        }
        int to = last;
        while (to < words.get(words.size() - 1).index() && !isBreakBehind(text.get(to), text)) {
            to++;
        }
        return to - from < MAX_WORDS ? Optional.of(text.words().subList(from, to + 1)) : Optional.empty();
    }

    /** Returns whether two words of one sentence stand in different items of it, if it is a list: "uit het ziekenhuis: kine, maaltijden". */
    static boolean isBetween(TypedWord one, TypedWord other, TypedText text) {
        return isList(sentenceOf(one, text), text)
                && (one.clause() != other.clause()
                        || text.words().subList(one.index(), other.index()).stream()
                                .anyMatch(word -> isBreakBehind(word, text)));
    }

    private static List<TypedWord> sentenceOf(TypedWord one, TypedText text) {
        return text.words().stream()
                .filter(word -> word.sentence() == one.sentence())
                .toList();
    }

    private static boolean isList(List<TypedWord> sentence, TypedText text) {
        return sentence.stream().filter(word -> isBreakBehind(word, text)).count() + 1 >= MIN_ITEMS;
    }

    private static boolean isBreakBehind(TypedWord word, TypedText text) {
        return AND.contains(word.folded())
                || text.textAfter(word.index()).chars().anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
