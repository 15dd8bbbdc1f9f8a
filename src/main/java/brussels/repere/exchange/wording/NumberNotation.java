package brussels.repere.exchange.wording;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads decimal numbers with a point, or with a comma as in Belgium. */
public final class NumberNotation {

    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d{1,9})(?:[.,](\\d{1,18}))?");

    private NumberNotation() {}

    /** Returns empty for anything else, such as a number with an exponent or with points between thousands. */
    public static OptionalDouble find(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return OptionalDouble.empty();
        }
        String decimals = number.group(2) == null ? "0" : number.group(2);
        return OptionalDouble.of(Double.parseDouble(number.group(1) + "." + decimals));
    }
}
