package brussels.repere.exchange.input;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from taking a text for something else: for a formula, for a day ({@code 3-5}), or for a number whose
 * zeros in front or last digits go. It gets an apostrophe in front, which is taken away when the cell is read again.
 */
public final class FormulaEscaping {

    private static final Pattern AT_RISK = Pattern.compile("(?s)'*(?:[=+\\-@\\t\\r].*"
            // A month and a day; a code with zeros in front, or of more digits than are kept.
            + "|\\d{1,2}[-/]\\d{1,2}|0\\d+|\\d{16,}|\\d+[eE]\\d+)");

    private FormulaEscaping() {}

    public static String escape(String text) {
        return AT_RISK.matcher(text).matches() ? "'" + text : text;
    }

    public static String unescape(String cell) {
        return cell.startsWith("'") && AT_RISK.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
