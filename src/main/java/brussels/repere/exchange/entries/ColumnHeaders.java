package brussels.repere.exchange.entries;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
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

    private static final String TABLE = "directory/columns.csv";

    private final List<String> titles;

    ColumnHeaders(String column) {
        this.titles =
                BundledTable.read(TABLE).stream().map(row -> row.get(column)).toList();
    }

    /** Returns all headers in both languages, and the names by which the application knows the columns. */
    static Set<String> listTitles() {
        return Stream.of(values()).flatMap(headers -> headers.titles.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what people fill in below each header, in French or Dutch, in the order of the columns. */
    public static List<String> listExplanations(Lang lang) {
        return BundledTable.read(TABLE).stream()
                .map(row -> row.get("help_" + lang))
                .toList();
    }

    /** Returns the language of the people who read these headers. */
    public Lang lang() {
        return this == NL ? Lang.nl : Lang.fr;
    }

    public List<String> titles() {
        return titles;
    }

    /** Returns the header of one column. */
    public String titleOf(EntryColumn column) {
        return titles.get(HSDS.titles.indexOf(column.code()));
    }

    public static ColumnHeaders in(Lang lang) {
        return lang == Lang.nl ? NL : FR;
    }
}
