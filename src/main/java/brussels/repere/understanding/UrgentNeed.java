package brussels.repere.understanding;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A kind of distress that cannot wait for office hours. Immutable.
 *
 * @param code the name of this kind in the API
 * @param terms the taxonomy terms that indicate it, each with all below it
 * @param wordStems the words that indicate it, as {@link #joinStems} writes them
 * @param phrases the phrases that indicate it only as they stand
 * @param needs the taxonomy terms of what helps somebody who says nothing but such a phrase; empty if the words of its phrases
 *     are to be read like any others
 * @param lines the ids of the help lines to call, the most helpful first
 */
public record UrgentNeed(
        String code,
        List<String> terms,
        List<String> wordStems,
        List<LiteralPhrase> phrases,
        List<String> needs,
        List<String> lines) {

    /** Returns the stems of the meaningful words of a text, each between blanks, so that whole words can be found in it. */
    static String joinStems(TypedWords typed) {
        return typed.listMeaningful().stream().map(word -> word.stem() + " ").collect(Collectors.joining("", " ", ""));
    }

    boolean isMentionedIn(TypedWords typed) {
        String stems = joinStems(typed);
        return wordStems.stream().anyMatch(stems::contains) || hasPhraseIn(typed);
    }

    private boolean hasPhraseIn(TypedWords typed) {
        return IntStream.range(0, typed.size())
                .anyMatch(index -> phrases.stream().anyMatch(phrase -> phrase.matchesAt(index, typed)));
    }

    boolean isIndicatedBy(Set<String> wantedTerms) {
        return terms.stream().anyMatch(wantedTerms::contains);
    }
}
