package brussels.repere.understanding.mention;

/**
 * Words that may name a language that somebody speaks. Immutable.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param tag BCP 47
 */
public record LanguageMention(int first, int last, String tag, Form form) {

    /** How the words name it. */
    public enum Form {
        /** "Arabe", "Pools". */
        NAME,
        /** "Polonaise", "Turkse": of people and things, and seldom of what they speak. */
        OF_PEOPLE,
        /** "Turcophone", "Nederlandstalig". */
        SPEAKER,
        /** "FR/NL". */
        CODE,
        /** "Langue des signes". */
        SIGN
    }
}
