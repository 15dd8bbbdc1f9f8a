package brussels.repere.rest.directory;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the language asked, or in the other one where that is all there is: it says which. */
@Schema(name = "Text")
public record LocalizedText(String text, Lang lang) {

    /** Null for none. */
    public static LocalizedText of(Bilingual text, Lang lang) {
        if (text == null) {
            return null;
        }
        Lang first = lang.ofTexts();
        String wanted = first == Lang.nl ? text.nl() : text.fr();
        return wanted == null
                ? new LocalizedText(text.in(lang), first == Lang.nl ? Lang.fr : Lang.nl)
                : new LocalizedText(wanted, first);
    }
}
