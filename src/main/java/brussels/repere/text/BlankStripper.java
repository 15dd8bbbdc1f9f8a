package brussels.repere.text;

/**
 * Strips whitespace of any kind from both ends of a text, including the no-break spaces that {@link String#strip()}
 * keeps, and invisible format characters. Text copied from spreadsheets and web pages contains them, and they must not
 * turn one identifier into another.
 */
public final class BlankStripper {

    private BlankStripper() {}

    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isInvisible(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
