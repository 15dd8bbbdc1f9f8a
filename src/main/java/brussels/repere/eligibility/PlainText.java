package brussels.repere.eligibility;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text of a source, made comparable: small letters without accents, one way to write apostrophes, hyphens and spaces. */
final class PlainText {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['’‘`\"«»“”]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "Sans-abri" is "sans abri"; a hyphen beside a number or a space means something else. */
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})-(?=\\p{L})");

    private PlainText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        plain = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace('–', '-');
        plain = HYPHEN.matcher(QUOTES.matcher(plain).replaceAll(" ")).replaceAll(" ");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
