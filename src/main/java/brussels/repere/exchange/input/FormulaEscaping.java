package brussels.repere.exchange.input;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text for a formula: it gets an apostrophe in front, which is taken away when the cell
 * is read again.
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
