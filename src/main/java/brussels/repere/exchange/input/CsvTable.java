package brussels.repere.exchange.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A CSV file in memory, as {@link CsvRows} reads it; columns are known by name, whatever their case and order. */
public final class CsvTable {

    private static final int MAX_ROWS = 100_000;

    private final InputFile file;
    private final List<String> columns;
    private final List<Row> rows;

    private CsvTable(InputFile file, List<String> columns, List<Row> rows) {
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
        public Optional<String> findFirst(String... names) {
            return Arrays.stream(names)
                    .map(values::get)
                    .filter(value -> value != null && !value.isBlank())
                    .map(String::strip)
                    .findFirst();
        }

        /** The parts of a column, without blanks around them and without empty ones; empty where it is not filled. */
        public Optional<List<String>> findList(String name, String separator) {
            return findFirst(name).map(text -> Arrays.stream(text.split(separator))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList());
        }
    }

    public static CsvTable read(InputFile file) {
        List<Row> rows = new ArrayList<>();
        try (CsvRows reader = CsvRows.open(file)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                if (rows.size() >= MAX_ROWS) {
                    throw new ImportFailure(ImportFinding.error(file.name(), row.line(), "file.too-many", MAX_ROWS));
                }
                rows.add(row);
            }
            return new CsvTable(file, reader.columns(), rows);
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
    public boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(columns::contains);
    }
}
