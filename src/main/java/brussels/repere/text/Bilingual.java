package brussels.repere.text;

/**
 * A name in French and in Dutch. Neither is a translation of the other; either may be missing, not both. Immutable.
 *
 * @param fr null where there is none
 * @param nl null where there is none
 */
public record Bilingual(String fr, String nl) {

    public Bilingual {
        fr = fr == null || fr.isBlank() ? null : fr.strip();
        nl = nl == null || nl.isBlank() ? null : nl.strip();
        if (fr == null && nl == null) {
            throw new IllegalArgumentException("a name needs at least one language");
        }
    }

    /** Null where there is neither. */
    public static Bilingual orNull(String fr, String nl) {
        boolean none = (fr == null || fr.isBlank()) && (nl == null || nl.isBlank());
        return none ? null : new Bilingual(fr, nl);
    }

    /** The name in the language asked, else in the other one. */
    public String in(Lang lang) {
        String wanted = lang == Lang.nl ? nl : fr;
        return wanted != null ? wanted : lang == Lang.nl ? fr : nl;
    }
}
