package brussels.repere.rest.directory;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text in the language of the request, or in the other language where only that exists; {@code lang} says which. */
@Schema(name = "Text")
public record LocalizedText(String text, Lang lang) {

    /** Returns null where there is no text. */
    public static LocalizedText of(Bilingual text, Lang lang) {
        if (text == null) {
            return null;
        }
        Lang first = lang.ofTexts();
        String preferred = first == Lang.nl ? text.nl() : text.fr();
        return preferred == null
                ? new LocalizedText(text.in(lang), first == Lang.nl ? Lang.fr : Lang.nl)
                : new LocalizedText(preferred, first);
    }
}
