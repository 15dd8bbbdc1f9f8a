package brussels.repere.exchange.input;

import java.util.regex.Pattern;

/**
 * Text that no program of spreadsheets takes for a formula: an apostrophe stands before one that could be. What is written
 * so is read as it was.
 */
public final class FormulaEscaping {

    private static final Pattern FORMULA = Pattern.compile("(?s)'*[=+\\-@\\t\\r].*");

    private FormulaEscaping() {}

    public static String escape(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    public static String unescape(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
