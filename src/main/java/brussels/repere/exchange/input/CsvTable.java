package brussels.repere.exchange.input;

import brussels.repere.text.BlankStripper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A CSV file that is held in memory. Columns are known by their names in lower case, in whatever order they stand. */
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
     * A row of a table.
     *
     * @param line on which the row begins in its file; the header is line 1
     * @param values cells by the name of their column
     * @param headers what the file calls its columns, by the name of the column
     */
    public record Row(int line, Map<String, String> values, Map<String, String> headers) {

        /** Returns what the file calls a column, for people who look for it there. */
        public String header(String column) {
            return headers.getOrDefault(column, column);
        }

        /** Returns the text of the first of these columns that is not blank, without blanks around it. */
        public Optional<String> findFirst(String... names) {
            return Arrays.stream(names)
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .map(BlankStripper::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        /**
         * Returns the parts of a column without blanks around them, and without those that are empty.
         *
         * @param separator a regular expression
         * @return empty if the column is blank
         */
        public Optional<List<String>> findList(String name, String separator) {
            return findFirst(name).map(text -> Arrays.stream(text.split(separator))
                    .map(BlankStripper::strip)
                    .filter(part -> !part.isEmpty())
                    .toList());
        }
    }

    /** @throws ImportFailure if a row cannot be read, or there are more than a table of this kind can have */
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

    /** Returns the names of the columns, in lower case. */
    public List<String> columns() {
        return columns;
    }

    /** Returns whether the table has one of these columns; their names are given in lower case. */
    public boolean hasAny(String... names) {
        return Arrays.stream(names).anyMatch(columns::contains);
    }
}
