package brussels.repere.directory.confidentiality;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Writes all signs as the letters and digits that they look like (NFKC), however somebody disguised them: in circles, in
 * fractions, raised. It goes further than {@code FoldedText}, which keeps ½ and ² because an address must be understood
 * correctly. What must not be disclosed is looked for in all that a reader might see.
 */
final class CompatibleText {

    private static final Pattern INVISIBLE_CHARACTERS = Pattern.compile("\\p{Cf}");

    private CompatibleText() {}

    /** @param invisible the text that replaces each invisible character */
    static String of(String text, String invisible) {
        return INVISIBLE_CHARACTERS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(invisible);
    }
}
