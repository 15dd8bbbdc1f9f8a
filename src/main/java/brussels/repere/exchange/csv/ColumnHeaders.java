package brussels.repere.exchange.csv;

import brussels.repere.text.BundledTable;
import java.util.List;

/** The columns of a table of institutions, in order, by what stands above them. */
public enum ColumnHeaders {
    FR("fr"),
    NL("nl"),
    /** The names of HSDS, as far as it has some. */
    HSDS("column");

    private final List<String> titles;

    ColumnHeaders(String column) {
        this.titles = BundledTable.read("directory/columns.csv").stream()
                .map(row -> row.get(column))
                .toList();
    }

    /** By the names by which they are known. */
    public static List<String> listColumns() {
        return HSDS.titles();
    }

    List<String> titles() {
        return titles;
    }
}
