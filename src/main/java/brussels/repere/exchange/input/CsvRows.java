package brussels.repere.exchange.input;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the rows of a CSV file one by one, with their cells by the name of their column. For one thread. */
public final class CsvRows implements TableRows {

    private final CsvReader reader;
    private final List<String> columns;
    private final Map<String, String> headers = new HashMap<>();

    private final boolean legacyEncoding;

    private CsvRows(String file, CsvReader reader, boolean legacyEncoding, UnaryOperator<String> naming) {
        this.reader = reader;
        this.legacyEncoding = legacyEncoding;
        this.columns = reader.columns().stream().map(naming).toList();
        for (int i = 0; i < columns.size(); i++) {
            if (headers.put(columns.get(i), reader.headers().get(i)) != null) {
                throw new ImportFailure(ImportFinding.error(
                        file, 1, "csv.column-again", reader.columns().get(i)));
            }
        }
    }

    /**
     * Opens a file whose columns are known by what its header says, in lower case.
     *
     * @throws ImportFailure if the header cannot be read
     */
    public static CsvRows open(InputFile file) {
        return open(file, UnaryOperator.identity());
    }

    /**
     * @param naming turns what the header says, in lower case, into the name by which the column is known
     * @throws ImportFailure if the header cannot be read, or two of its columns have the same name
     */
    public static CsvRows open(InputFile file, UnaryOperator<String> naming) {
        Charset charset = TextEncoding.detect(file);
        CsvReader reader = CsvReader.open(file.name(), file::open, charset);
        return new CsvRows(file.name(), reader, charset.equals(TextEncoding.WINDOWS_1252), naming);
    }

    /** Returns whether the file is in Windows-1252 and not in UTF-8. */
    public boolean hasLegacyEncoding() {
        return legacyEncoding;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public CsvTable.Row next() {
        CsvReader.CsvLine line = reader.next();
        if (line == null) {
            return null;
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), FormulaEscaping.unescape(line.cells().get(i)));
        }
        return new CsvTable.Row(line.line(), values, headers);
    }

    @Override
    public void close() {
        reader.close();
    }
}
