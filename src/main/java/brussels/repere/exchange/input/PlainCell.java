package brussels.repere.exchange.input;

import java.util.regex.Pattern;

/**
 * Text that no program of spreadsheets takes for a formula: an apostrophe stands before one that could be. What is written
 * so is read as it was.
 */
public final class PlainCell {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private PlainCell() {}

    public static String write(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
