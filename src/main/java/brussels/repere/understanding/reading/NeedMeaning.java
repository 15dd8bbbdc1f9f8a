package brussels.repere.understanding.reading;

/**
 * A need that words may mean.
 *
 * @param termId the taxonomy term; null for something that people name and the taxonomy has no term for
 * @param phrase the word or name by which the need is known
 * @param matchKind how the words match the phrase
 * @param isMain whether the words mean this rather than other terms of the same phrase, or as well as these
 */
public record NeedMeaning(String termId, String phrase, MatchKind matchKind, boolean isMain) {

    /** A meaning that no other of the same words comes before. */
    public NeedMeaning(String termId, String phrase, MatchKind matchKind) {
        this(termId, phrase, matchKind, true);
    }

    /** How words match a phrase, the surest first. */
    public enum MatchKind {
        /** They are a word for the need, as it is written or in another form of the same word. */
        EXACT,
        /** They are its official name. */
        NAME,
        /** They are the phrase with a typing error. */
        SLIP,
        /** They stand in its name. */
        PART,
        /** They are like words for it, as far as a statistical model knows. */
        ESTIMATE
    }
}
