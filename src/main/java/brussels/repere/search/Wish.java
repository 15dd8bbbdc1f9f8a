package brussels.repere.search;

import java.util.List;

/**
 * What a question asks for in words, besides its place and its filters. Immutable.
 *
 * @param needs each met by one of its categories
 * @param words that were not understood, each to be found in a name
 * @param typed all words that say something, as they may stand in the name of an organisation
 */
public record Wish(List<Need> needs, List<String> words, List<String> typed) {

    public static final Wish NONE = new Wish(List.of(), List.of(), List.of());

    /**
     * Something that is needed.
     *
     * @param best categories that meet it, with all below them
     * @param others categories that may be meant too, with all below them; none of the best
     */
    public record Need(List<String> best, List<String> others) {}

    boolean isNone() {
        return needs.isEmpty() && words.isEmpty() && typed.isEmpty();
    }
}
