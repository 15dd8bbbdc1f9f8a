package brussels.repere.exchange.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of a CSV file by the names of their columns, one after the other, however many there are. For one thread. */
public final class CsvRows implements AutoCloseable {

    private final CsvReader reader;
    private final List<String> columns;
    private final Map<String, String> headers = new HashMap<>();

    private CsvRows(String file, CsvReader reader, UnaryOperator<String> naming) {
        this.reader = reader;
        this.columns = reader.columns().stream().map(naming).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (headers.put(columns.get(i), reader.columns().get(i)) != null) {
                throw new ImportFailure(ImportFinding.error(
                        file, 1, "csv.column-again", reader.columns().get(i)));
            }
        }
    }

    /** @throws ImportFailure if it has no header that can be read */
    public static CsvRows open(InputFile file) {
        return open(file, UnaryOperator.identity());
    }

    /** @param naming from what a header says, in lower case, to the name by which its column is known */
    public static CsvRows open(InputFile file, UnaryOperator<String> naming) {
        return new CsvRows(file.name(), CsvReader.open(file.name(), file::open), naming);
    }

    /** By the names by which they are known, each once. */
    public List<String> columns() {
        return columns;
    }

    /**
     * The next row; null after the last.
     *
     * @throws ImportFailure if it cannot be read
     */
    public CsvTable.Row next() {
        CsvReader.CsvLine cells = reader.next();
        if (cells == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), FormulaEscaping.unescape(cells.cells().get(i)));
        }
        return new CsvTable.Row(cells.line(), values, headers);
    }

    @Override
    public void close() {
        reader.close();
    }
}
