package brussels.repere.text;

/**
 * Strips blanks of any kind off both ends of a text, including the no-break spaces that {@link String#strip()} keeps, and
 * invisible format characters. Text copied from spreadsheets and web pages has them, and they must not make another identifier.
 */
public final class BlankStripper {

    private BlankStripper() {}

    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && isInvisible(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isInvisible(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }
}
