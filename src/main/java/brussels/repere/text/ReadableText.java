package brussels.repere.text;

import java.util.regex.Pattern;

/** Which texts people can read: without control characters and marks that nobody sees. */
public final class ReadableText {

    /** A tag or a comment; "moins de <18 ans" is none. */
    private static final Pattern MARKUP = Pattern.compile("<[/!?]?\\s*[a-zA-Z!]");

    private ReadableText() {}

    /** Returns a text without blanks around it, with plain line ends; empty for null. */
    public static String strip(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Returns whether it has a tag or a comment of HTML. */
    public static boolean hasMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** @param lines whether it may have several lines */
    public static boolean isUnreadable(String text, boolean lines) {
        return text.codePoints().anyMatch(character -> isUnreadable(character, lines));
    }

    private static boolean isUnreadable(int character, boolean lines) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> !lines || character != '\n' && character != '\t';
            case Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
