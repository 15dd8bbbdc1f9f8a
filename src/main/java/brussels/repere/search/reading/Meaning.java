package brussels.repere.search.reading;

/**
 * What a phrase may mean.
 *
 * @param termId of the taxonomy; null for something that people name and the taxonomy has no term for
 * @param phrase the word or name by which it is known
 * @param how it was found, the surest first in the order of the kinds
 */
public record Meaning(String termId, String phrase, How how) {

    public enum How {
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
