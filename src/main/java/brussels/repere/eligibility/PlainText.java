package brussels.repere.eligibility;

import brussels.repere.text.FoldedText;
import java.util.regex.Pattern;

/** Folds a source text for comparison. Quotation marks, and hyphens between letters, become spaces. */
final class PlainText {

    private static final Pattern QUOTES = Pattern.compile("['\"«»“”„]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "Sans-abri" equals "sans abri". A hyphen next to a digit or a space has another meaning and is kept. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private PlainText() {}

    static String normalize(String text) {
        String withoutQuotes = QUOTES.matcher(FoldedText.fold(text)).replaceAll(" ");
        String plain = HYPHEN.matcher(withoutQuotes).replaceAll(" ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
