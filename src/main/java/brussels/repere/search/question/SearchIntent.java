package brussels.repere.search.question;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a question asks for in words, apart from its place and its filters. Immutable.
 *
 * @param needs what is needed; a service meets a need by having one of its categories
 * @param unreadWords the words that were not understood, grouped by the parts of the question in which they stand together
 * @param typedName the typed text as it may stand in the name of an organisation; null if nothing was typed
 */
public record SearchIntent(List<Need> needs, List<List<String>> unreadWords, TypedName typedName) {

    /**
     * Something that is needed.
     *
     * @param bestCategories the categories that meet it, each with all below it; empty if no category does
     * @param otherCategories the categories that may be meant too, each with all below it; none of the best ones
     * @param sure whether the question asked for it in words that mean it, rather than in words that merely stand in a name
     *     of it
     */
    public record Need(List<String> bestCategories, List<String> otherCategories, boolean sure) {

        /** Returns the categories that meet it. Words that surely mean several things are met by any of these. */
        public List<String> meetingCategories() {
            return sure
                    ? Stream.concat(bestCategories.stream(), otherCategories.stream())
                            .toList()
                    : bestCategories;
        }

        /** Returns its weight beside other needs: a sure need counts twice as much. */
        public int weight() {
            return sure ? 2 : 1;
        }
    }

    /**
     * The typed text, taken for a name: part by part, each as it was typed or in words that mean the same, "OCMW" for "CPAS".
     *
     * @param whole all of it, written as the field {@code wholeName} of the index writes names
     * @param parts what in it may stand in a name: the words that were not understood, and the needs beside these, but no place and
     *     no language; empty if the text can only be a name as a whole
     */
    public record TypedName(String whole, List<NamePart> parts) {}

    /** @param alternatives the ways to say it, each as a list of words */
    public record NamePart(List<List<String>> alternatives) {}

    /** Returns whether the text may only be the name of a service, and asks for nothing else. */
    public boolean isNameOnly() {
        return needs.isEmpty() && unreadWords.isEmpty();
    }
}
