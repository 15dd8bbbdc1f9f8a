package brussels.repere.understanding.likelihood;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.TypedWord;
import brussels.repere.understanding.words.TypedWord.Role;
import brussels.repere.understanding.words.WordLists;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The clauses that ask for something in so many words: "nous cherchons", "we zoeken nog", "il lui faudrait". What stands before them says
 * nothing against that. A clause that denies, or tells of what was looked for, asks for nothing. Immutable.
 *
 * @param numbers of the clauses
 */
record RequestClauses(Set<Integer> numbers) {

    private static final Set<String> REQUESTS = WordLists.get("request.words");

    /** Before a word of a request they put it into the past: "on avait cherché". */
    private static final Set<String> PAST = WordLists.get("request.past");

    static RequestClauses of(TypedText text) {
        Set<Integer> asking = new HashSet<>();
        Set<Integer> denying = new HashSet<>();
        for (TypedWord word : text.words()) {
            if (word.role() == Role.NEGATION || PAST.contains(word.folded())) {
                denying.add(word.clause());
            } else if (REQUESTS.contains(word.folded())) {
                asking.add(word.clause());
            }
        }
        asking.removeAll(denying);
        return new RequestClauses(asking);
    }

    /** Returns whether one of some words stands in such a clause. */
    boolean isIn(Collection<TypedWord> words) {
        return words.stream().anyMatch(word -> numbers.contains(word.clause()));
    }
}
