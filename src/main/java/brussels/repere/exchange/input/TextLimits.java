package brussels.repere.exchange.input;

import java.util.regex.Pattern;

/** What no text of a directory can be, in whatever format it comes. */
public final class TextLimits {

    /** Characters. No text of a register comes near; a longer one is something else. */
    public static final int MAX_LENGTH = 20_000;

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private TextLimits() {}

    public static boolean isTooLong(String text) {
        return text.length() > MAX_LENGTH;
    }

    /** Returns whether a text has a control character other than tabs and line breaks. */
    public static boolean hasControlCharacter(String text) {
        return CONTROL_CHARACTER.matcher(text).find();
    }
}
