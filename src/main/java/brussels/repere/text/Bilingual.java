package brussels.repere.text;

import jakarta.persistence.Embeddable;

/**
 * A name in French and in Dutch. Neither is a translation of the other; either may be missing, not both. A pair of columns holds it in a
 * table, and is null where both columns are. Immutable.
 *
 * @param fr null where there is none
 * @param nl null where there is none
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

    /** Returns null where both are null or blank. */
    public static Bilingual orNull(String fr, String nl) {
        boolean none = (fr == null || fr.isBlank()) && (nl == null || nl.isBlank());
        return none ? null : new Bilingual(fr, nl);
    }

    /** Returns the name in a language, or in the other one where that is all there is. */
    public String in(Lang lang) {
        String preferred = lang == Lang.nl ? nl : fr;
        return preferred != null ? preferred : lang == Lang.nl ? fr : nl;
    }
}
