package brussels.repere.understanding;

/**
 * What a phrase may mean.
 *
 * @param termId of the taxonomy; null for something that people name and the taxonomy has no term for
 * @param phrase the word or name by which it is known
 * @param matchKind it was found, the surest first in the order of the kinds
 */
public record NeedMeaning(String termId, String phrase, MatchKind matchKind) {

    public enum MatchKind {
        /** The phrase is a word for it, as it is written or in another form of the same word. */
        EXACT,
        /** It is the official name. */
        NAME,
        /** A slip of a key lies between. */
        SLIP,
        /** Words of it are in the name. */
        PART
    }
}
