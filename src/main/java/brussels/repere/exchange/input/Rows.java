package brussels.repere.exchange.input;

import brussels.repere.geography.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The rows of a CSV file by the names of their columns, one after the other, however many there are. For one thread. */
public final class Rows implements AutoCloseable {

    private final RowReader reader;
    private final List<String> columns;
    private final Map<String, String> headers = new HashMap<>();

    private Rows(String file, RowReader reader, UnaryOperator<String> naming) {
        this.reader = reader;
        this.columns = reader.columns().stream().map(naming).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (headers.put(columns.get(i), reader.columns().get(i)) != null) {
                throw new ImportFailure(Finding.error(
                        file, 1, "csv.column-again", reader.columns().get(i)));
            }
        }
    }

    /** @throws ImportFailure if it has no header that can be read */
    public static Rows open(InputFile file) {
        return open(file, UnaryOperator.identity());
    }

    /** @param naming from what a header says, in lower case, to the name by which its column is known */
    public static Rows open(InputFile file, UnaryOperator<String> naming) {
        return new Rows(file.name(), RowReader.open(file.name(), file::open), naming);
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
    public Table.Row next() {
        RowReader.Cells cells = reader.next();
        if (cells == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), PlainCell.read(cells.cells().get(i)));
        }
        return new Table.Row(cells.line(), values, headers);
    }

    @Override
    public void close() {
        reader.close();
    }
}
