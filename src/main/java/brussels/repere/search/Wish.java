package brussels.repere.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a question asks for in words, besides its place and its filters. Immutable.
 *
 * @param needs each met by one of its categories
 * @param words that were not understood, by the parts of the question in which they stand together
 * @param names what was typed, as it may stand in the name of an organisation; null where nothing was
 */
public record Wish(List<Need> needs, List<List<String>> words, Names names) {

    /**
     * Something that is needed.
     *
     * @param best categories that meet it, with all below them; none where nobody can
     * @param others categories that may be meant too, with all below them; none of the best
     * @param sure whether it was asked for in words that mean it, and not only in some that stand in a name of it
     */
    public record Need(List<String> best, List<String> others, boolean sure) {

        /** Who has one of these meets it; of words that mean several things for sure, any of them. */
        List<String> met() {
            return sure ? Stream.concat(best.stream(), others.stream()).toList() : best;
        }

        /** Beside other needs: what is sure says twice as much. */
        int weight() {
            return sure ? 2 : 1;
        }
    }

    /**
     * What was typed, taken for a name: part by part, each as it is or in words that mean the same, "OCMW" for "CPAS".
     *
     * @param whole all of it, as {@code wholeName} of the index writes names
     * @param all its parts; none where people mean it as a name only if it is a whole one
     * @param butPlace its parts but those that say where it is, or in which language; none where nothing would be left that is
     *     anybody's own
     */
    public record Names(String whole, List<Part> all, List<Part> butPlace) {}

    /** @param alternatives each the words of one way to say it */
    public record Part(List<List<String>> alternatives) {}

    /** Whether somebody may be called so, and nothing else is wanted of anybody. */
    boolean isOnlyNamed() {
        return needs.isEmpty() && words.isEmpty();
    }
}
