package brussels.repere.eligibility;

import brussels.repere.text.FoldedText;
import java.util.regex.Pattern;

/** Folds a text of a source for comparison: quotation marks and hyphens between letters become spaces. */
final class PlainText {

    private static final Pattern QUOTES = Pattern.compile("['\"«»“”„]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "Sans-abri" is "sans abri"; a hyphen beside a number or a space means something else. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private PlainText() {}

    static String of(String text) {
        String withoutQuotes = QUOTES.matcher(FoldedText.fold(text)).replaceAll(" ");
        String plain = HYPHEN.matcher(withoutQuotes).replaceAll(" ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
