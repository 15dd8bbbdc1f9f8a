package brussels.repere.search.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a question asks for in words, besides its place and its filters. Immutable.
 *
 * @param needs each met by one of its categories
 * @param unreadWords that were not understood, by the parts of the question in which they stand together
 * @param typedName what was typed, as it may stand in the name of an organisation; null where nothing was
 */
public record SearchIntent(List<Need> needs, List<List<String>> unreadWords, TypedName typedName) {

    /**
     * Something that is needed.
     *
     * @param bestCategories categories that meet it, with all below them; none where nobody can
     * @param otherCategories categories that may be meant too, with all below them; none of the best
     * @param sure whether it was asked for in words that mean it, and not only in some that stand in a name of it
     */
    public record Need(List<String> bestCategories, List<String> otherCategories, boolean sure) {

        /** Who has one of these meets it; of words that mean several things for sure, any of them. */
        public List<String> meetingCategories() {
            return sure
                    ? Stream.concat(bestCategories.stream(), otherCategories.stream())
                            .toList()
                    : bestCategories;
        }

        /** Beside other needs: what is sure says twice as much. */
        public int weight() {
            return sure ? 2 : 1;
        }
    }

    /**
     * What was typed, taken for a name: part by part, each as it is or in words that mean the same, "OCMW" for "CPAS".
     *
     * @param whole all of it, as {@code wholeName} of the index writes names
     * @param allParts its parts; none where people mean it as a name only if it is a whole one
     * @param partsWithoutPlace its parts but those that say where it is, or in which language; none where nothing would be left that is
     *     anybody's own
     */
    public record TypedName(String whole, List<NamePart> allParts, List<NamePart> partsWithoutPlace) {}

    /** @param alternatives each the words of one way to say it */
    public record NamePart(List<List<String>> alternatives) {}

    /** Whether somebody may be called so, and nothing else is wanted of anybody. */
    public boolean isNameOnly() {
        return needs.isEmpty() && unreadWords.isEmpty();
    }
}
