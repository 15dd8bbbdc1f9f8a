package brussels.repere.exchange.input;

import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV file in memory, as {@link Rows} reads it; columns are known by name, whatever their case and order. */
public final class Table {

    private static final int MOST_ROWS = 100_000;

    private final InputFile file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(InputFile file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * @param line of the file, the header being the first
     * @param headers what the file calls its columns
     */
    public record Row(int line, Map<String, String> values, Map<String, String> headers) {

        /** A column as the file calls it, for a person who looks for it there. */
        public String header(String column) {
            return headers.getOrDefault(column, column);
        }

        /** The first of these columns that is filled. */
        public Optional<String> first(String... names) {
            return Arrays.stream(names)
                    .map(values::get)
                    .filter(value -> value != null && !value.isBlank())
                    .map(String::strip)
                    .findFirst();
        }

        /** The parts of a column, without blanks around them and without empty ones; empty where it is not filled. */
        public Optional<List<String>> list(String name, String separator) {
            return first(name).map(text -> Arrays.stream(text.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList());
        }
    }

    public static Table read(InputFile file) {
        List<Row> rows = new ArrayList<>();
        try (Rows reader = Rows.open(file)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                if (rows.size() >= MOST_ROWS) {
                    throw new ImportFailure(Finding.error(file.name(), row.line(), "file.too-many", MOST_ROWS));
                }
                rows.add(row);
            }
            return new Table(file, reader.columns(), rows);
        }
    }

    public InputFile file() {
        return file;
    }

    public List<Row> rows() {
        return rows;
    }

    /** Its columns, by name in lower case. */
    public List<String> columns() {
        return columns;
    }

    /** Whether it has one of these columns, by name in lower case. */
    public boolean has(String... names) {
        return Arrays.stream(names).anyMatch(columns::contains);
    }
}
