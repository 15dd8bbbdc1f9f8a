package brussels.repere.exchange.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of a CSV file by the names of their columns, one after the other, however many there are. For one thread. */
public final class Rows implements AutoCloseable {

    private final RowReader reader;

    private Rows(RowReader reader) {
        this.reader = reader;
    }

    /** @throws ImportFailure if it has no header that can be read */
    public static Rows open(InputFile file) {
        return new Rows(RowReader.open(file.name(), file::open));
    }

    /** By name in lower case, each once. */
    public List<String> columns() {
        return reader.columns();
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
        for (int i = 0; i < columns().size(); i++) {
            values.put(columns().get(i), cells.cells().get(i));
        }
        return new Table.Row(cells.line(), values);
    }

    @Override
    public void close() {
        reader.close();
    }
}
