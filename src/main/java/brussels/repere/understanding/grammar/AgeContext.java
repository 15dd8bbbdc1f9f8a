package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;

/** Who and what stands beside a number: persons, children, amounts, the ends of clauses. */
final class AgeContext {

    private static final Set<String> CHILD = WordLists.get("age.child");
    private static final Set<String> PERSON = WordLists.get("age.person");
    /** What a number counts that is no age. */
    private static final Set<String> COUNTED = WordLists.get("age.units-of-others");

    private static final int REACH_OF_CHILD = 4;

    private AgeContext() {}

    static boolean hasChildNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            if (CHILD.contains(text.foldedAt(i))
                    && text.get(i).sentence() == text.get(from).sentence()) {
                return true;
            }
        }
        return false;
    }

    static boolean hasPregnancyNear(int from, int unit, TypedText text) {
        for (int i = Math.max(0, from - REACH_OF_CHILD); i < Math.min(text.size(), unit + REACH_OF_CHILD); i++) {
            String word = text.foldedAt(i);
            if (word.startsWith("enceinte") || word.startsWith("zwanger") || word.startsWith("grossesse")) {
                return true;
            }
        }
        return false;
    }

    /** "nonkel Jef van 85". */
    static boolean isNameOfPerson(int at, TypedText text) {
        return at >= 0
                && Character.isUpperCase(text.get(at).span().in(text.original()).charAt(0));
    }

    static boolean isAmount(int at, TypedText text) {
        String between = text.textAfter(at).strip();
        String after = text.foldedAt(at + 1);
        boolean sameClause = at + 1 < text.size()
                && text.get(at + 1).clause() == text.get(at).clause();
        return between.startsWith("€")
                || between.startsWith("%")
                || between.startsWith("/")
                || between.startsWith("h")
                || sameClause && (text.get(at + 1).role() == Role.NUMBER || COUNTED.contains(after));
    }

    static boolean isPerson(int at, TypedText text) {
        return at >= 0 && (text.get(at).role() == Role.KIN || PERSON.contains(text.foldedAt(at)));
    }

    /** "9.000 euros", "12 500": a group of three digits, or what stands before one. */
    static boolean isPartOfLargeNumber(int at, TypedText text) {
        return isGroupBehind(at, text) || at > 0 && isGroupBehind(at - 1, text);
    }

    private static boolean isGroupBehind(int at, TypedText text) {
        return text.foldedAt(at).matches("\\d{1,3}")
                && text.textAfter(at).matches("[.\\h'’]")
                && text.foldedAt(at + 1).matches("\\d{3}");
    }

    static boolean isEndOfClause(int at, TypedText text) {
        return at + 1 == text.size()
                || text.get(at + 1).clause() != text.get(at).clause();
    }

    static boolean isEndOfClauseOrFunction(int at, TypedText text) {
        return isEndOfClause(at, text) || text.get(at + 1).role() == Role.FUNCTION;
    }

    /** Returns whether the number is a clause of its own. */
    static boolean isAlone(int at, TypedText text) {
        return isAlone(at, at, text);
    }

    static boolean isAlone(int first, int last, TypedText text) {
        return isEndOfClause(last, text)
                && (first == 0
                        || text.get(first - 1).clause() != text.get(first).clause());
    }

    /** "Man, zesentachtig, weduwnaar". */
    static boolean isClauseOfPerson(int first, int last, TypedText text) {
        return isAlone(first, last, text) && hasPersonInClauseBefore(first, text);
    }

    static boolean hasPersonInClauseBefore(int at, TypedText text) {
        for (int i = at - 1; i >= 0 && text.get(i).clause() >= text.get(at).clause() - 1; i--) {
            if (text.get(i).sentence() == text.get(at).sentence()
                    && (isPerson(i, text) || Set.of("ik", "je", "suis", "moe").contains(text.foldedAt(i)))) {
                return true;
            }
        }
        return false;
    }
}
