package brussels.repere.rest.directory;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/** A text in the language asked, or in the other one where that is all there is: it says which. */
public record Text(String text, Lang lang) {

    /** Null for none. */
    public static Text of(Bilingual text, Lang lang) {
        if (text == null) {
            return null;
        }
        Lang first = lang.ofTexts();
        String wanted = first == Lang.nl ? text.nl() : text.fr();
        return wanted == null ? new Text(text.in(lang), first == Lang.nl ? Lang.fr : Lang.nl) : new Text(wanted, first);
    }
}
