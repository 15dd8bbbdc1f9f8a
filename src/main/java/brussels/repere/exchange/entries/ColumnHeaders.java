package brussels.repere.exchange.entries;

import brussels.repere.text.BundledTable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Returns all headers in both languages, and the names by which the application knows the columns. */
    static Set<String> listTitles() {
        return Stream.of(values()).flatMap(headers -> headers.titles.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public List<String> titles() {
        return titles;
    }
}
