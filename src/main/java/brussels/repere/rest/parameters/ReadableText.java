package brussels.repere.rest.parameters;

/** Which texts people can read: without control characters and marks that nobody sees. */
public final class ReadableText {

    private ReadableText() {}

    /** Returns a text without blanks around it, with plain line ends; empty for null. */
    public static String strip(String text) {
        return text == null ? "" : text.strip().replace("\r\n", "\n").replace('\r', '\n');
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
