package brussels.repere.exchange.csv;

import brussels.repere.text.BundledTable;
import java.util.List;

/** The headers of a table of institutions in its order of columns, by language. */
public enum ColumnHeaders {
    FR("fr"),
    NL("nl"),
    /** The names by which the application knows the columns: those of HSDS, where it has some. */
    HSDS("column");

    private final List<String> titles;

    ColumnHeaders(String column) {
        this.titles = BundledTable.read("directory/columns.csv").stream()
                .map(row -> row.get(column))
                .toList();
    }

    /** Returns the names by which the application knows the columns, in order. */
    public static List<String> listColumns() {
        return HSDS.titles();
    }

    List<String> titles() {
        return titles;
    }
}
