package brussels.repere.understanding.grammar;

import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Sayings by which people refuse what stands behind them ("tout sauf", "in plaats van") or before them ("non merci", "dat hoeft niet"), and
 * those that only look like it ("je ne dis pas non"): {@code understanding/refusal-phrases.csv}. Immutable, safe for use by several
 * threads.
 */
final class RefusalSayings {

    /** How many words may stand between a saying and what it refuses. */
    private static final int REACH = 5;

    private static final Set<String> CONTRAST = WordLists.get("refusal.contrast");

    private final List<List<String>> before = read("before");
    private final List<List<String>> after = read("after");
    private final List<List<String>> wanted = read("wanted");

    private static List<List<String>> read(String side) {
        return BundledTable.read("understanding/refusal-phrases.csv").stream()
                .filter(row -> row.get("side").equals(side))
                .flatMap(row -> Arrays.stream(row.get("words").split("\\|")))
                .map(saying -> FoldedText.of(saying).words().stream()
                        .map(FoldedText.Word::folded)
                        .toList())
                .toList();
    }

    /** Returns whether a saying refuses the words from one index to another, the last included. */
    boolean refuse(int first, int last, TypedText text) {
        return !stands(wanted, first, text) && (stands(before, first, text) || standsBehind(last, text));
    }

    /** Returns whether the words from one index on are wanted in words that look like a refusal. */
    boolean isWanted(int first, TypedText text) {
        return stands(wanted, first, text);
    }

    private static boolean stands(List<List<String>> sayings, int first, TypedText text) {
        for (int end = first; end >= 0 && end >= first - REACH; end--) {
            if (end < first && (isOtherSentence(end, first, text) || CONTRAST.contains(text.foldedAt(end)))) {
                // "Plutôt que" begins with a word that elsewhere parts what is refused from what is wanted.
                return false;
            }
            for (List<String> saying : sayings) {
                if (isAt(saying, end - saying.size(), text)
                        && text.get(Math.max(0, end - 1)).sentence()
                                == text.get(first).sentence()) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean standsBehind(int last, TypedText text) {
        for (int at = last + 1; at < text.size() && at <= last + 1 + REACH; at++) {
            if (CONTRAST.contains(text.foldedAt(at))
                    || text.get(at).sentence() > text.get(last).sentence() + 1) {
                return false;
            }
            for (List<String> saying : after) {
                if (isAt(saying, at, text)) {
                    return !speaksOfOther(last, at, text);
                }
            }
        }
        return false;
    }

    /** "Soins de plaie, la maison de repos elle n'en veut pas": behind a comma the saying is about what stands there, if anything does. */
    private static boolean speaksOfOther(int last, int saying, TypedText text) {
        return text.words().subList(last + 1, saying).stream()
                .anyMatch(word -> word.clause() != text.get(last).clause() && word.role() == Role.MEANING);
    }

    private static boolean isOtherSentence(int one, int other, TypedText text) {
        return text.get(one).sentence() != text.get(other).sentence();
    }

    private static boolean isAt(List<String> saying, int at, TypedText text) {
        if (at < 0) {
            return false;
        }
        for (int i = 0; i < saying.size(); i++) {
            if (!saying.get(i).equals(text.foldedAt(at + i))) {
                return false;
            }
        }
        return true;
    }
}
