package brussels.repere.understanding.mention;

/**
 * Words that may tell an age. Immutable.
 *
 * @param first the index of its first word
 * @param last the index of its last word
 * @param years how old somebody is if it is an age, in decimal years
 */
public record AgeMention(int first, int last, double years, Form form) {

    /** How the words tell it. */
    public enum Form {
        /** "84 ans", "16-jarige", "2 ans et demi". */
        YEARS,
        /** "78a", "79j", of notes. */
        YEARS_IN_SHORT,
        /** "8 mois", "18m". */
        MONTHS,
        WEEKS,
        DAYS,
        /** "1944": somebody born then. */
        YEAR_OF_BIRTH,
        /** "12/03/1944", "mars 1951". */
        DATE_OF_BIRTH,
        /** "Octogénaire", "la soixantaine": its lower bound. */
        DECADE,
        /** "65+", "60-plussers": its lower bound. */
        LOWER_BOUND,
        /** A number, and nothing that says of what. */
        NUMBER
    }
}
