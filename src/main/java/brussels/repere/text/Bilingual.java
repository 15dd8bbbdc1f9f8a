package brussels.repere.text;

import jakarta.persistence.Embeddable;

/**
 * A name in French and in Dutch. Neither is a translation of the other; one may be missing, but not both. A table holds
 * it in a pair of columns; it is null where both columns are null. Immutable.
 *
 * @param fr null if there is no French name
 * @param nl null if there is no Dutch name
 */
@Embeddable
public record Bilingual(String fr, String nl) {

    public Bilingual {
        fr = fr == null || fr.isBlank() ? null : fr.strip();
        nl = nl == null || nl.isBlank() ? null : nl.strip();
        if (fr == null && nl == null) {
            throw new IllegalArgumentException("a name needs at least one language");
        }
    }

    /** Returns a name, or null if both texts are null or blank. */
    public static Bilingual orNull(String fr, String nl) {
        boolean isMissing = (fr == null || fr.isBlank()) && (nl == null || nl.isBlank());
        return isMissing ? null : new Bilingual(fr, nl);
    }

    /** Returns the name in a language, or in the other one if it exists only there. */
    public String in(Lang lang) {
        String preferred = lang == Lang.nl ? nl : fr;
        return preferred != null ? preferred : lang == Lang.nl ? fr : nl;
    }
}
