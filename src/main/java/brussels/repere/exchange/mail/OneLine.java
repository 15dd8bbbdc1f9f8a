package brussels.repere.exchange.mail;

import java.util.regex.Pattern;

/** Makes one line of a text that comes from elsewhere: no line break, no control, nothing that turns the direction of what follows. */
final class OneLine {

    private static final Pattern OTHER = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private OneLine() {}

    static String of(String text) {
        return OTHER.matcher(text).replaceAll(" ").strip();
    }
}
