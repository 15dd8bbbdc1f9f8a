package brussels.repere.directory.confidentiality;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds in a text what a person can be reached or recognised by: e-mail addresses, links, telephone numbers and numbers of the
 * national register, also where they are disguised ("jan (at) example punt be"). It finds too much rather than too little, since
 * whoever wrote the text is told and can write it again. Hours, dates, years, postcodes and help lines of three or four digits are
 * never found.
 */
public final class ContactDetector {

    public enum Kind {
        EMAIL,
        LINK,
        REGISTER_NUMBER,
        PHONE
    }

    private static final Pattern EMAIL = compile("[\\p{L}\\d._%+-]\\s?@\\s?\\p{L}"
            + "|@\\p{L}[\\p{L}\\d_.]{2,}"
            + "|[(\\[{<]\\s*(at|arr?obase|ape?n?staart\\p{L}*)\\s*[)\\]}>]"
            + "|\\b(arr?obase|ape?n?staart\\p{L}*)\\b"
            + "|\\bat\\s+(gmail|hotmail|outlook|live|yahoo|proximus|skynet|telenet|icloud|protonmail)\\b"
            + "|\\bat\\s+\\S+\\s+(dot|point|punt)\\s+\\p{L}"
            + "|\\bmailto:");

    /** Top-level domains that are no words: a word may follow a full stop without a blank. */
    private static final String TOP_LEVEL_DOMAINS =
            "(be|brussels|vlaanderen|gent|com|org|net|eu|fr|nl|lu|uk|info|io|app|tv|ly|gl|gle)";

    private static final Pattern LINK = compile("\\b(https?|ftps?)\\s?:"
            + "|\\bwww\\s?\\."
            + "|[\\p{L}\\d]\\." + TOP_LEVEL_DOMAINS + "\\b"
            + "|\\b(t|wa|fb|m)\\.me\\b|\\bt\\.co\\b"
            + "|[\\p{L}\\d]\\s*[(\\[]\\s*(dot|point|punt|\\.)\\s*[)\\]]\\s*\\p{L}"
            + "|[\\p{L}\\d]\\s+(dot|point|punt)\\s+(be|brussels|com|org)\\b");

    private ContactDetector() {}

    private static Pattern compile(String pattern) {
        return Pattern.compile(
                pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Returns the first kind that is found. */
    public static Optional<Kind> find(String text) {
        String plain = normalize(text);
        if (EMAIL.matcher(plain).find()) {
            return Optional.of(Kind.EMAIL);
        }
        if (LINK.matcher(plain).find()) {
            return Optional.of(Kind.LINK);
        }
        return PersonalNumberDetector.find(plain);
    }

    /** Removes invisible characters, and gives letters and digits of any keyboard one form. */
    private static String normalize(String text) {
        return CompatibleText.of(text, "")
                .codePoints()
                .map(codePoint -> Character.isDigit(codePoint) ? '0' + Character.digit(codePoint, 10) : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
