package brussels.repere.exchange.input;

import brussels.repere.geography.Finding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file with a header, commas or semicolons, UTF-8; columns are known by name, whatever their case and order. */
public final class Table {

    private static final int MOST_ROWS = 100_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputFile file;
    private final List<String> columns;
    private final List<Row> rows;

    private Table(InputFile file, List<String> columns, List<Row> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /** @param line of the file, the header being the first */
    public record Row(int line, Map<String, String> values) {

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
        try (BufferedReader reader = new BufferedReader(utf8(file))) {
            reader.mark(1 << 16);
            String header = Optional.ofNullable(reader.readLine())
                    .orElseThrow(() -> new ImportFailure(Finding.error(file.name(), 0, "csv.empty")));
            if (header.replace(BYTE_ORDER_MARK, "").isBlank()) {
                throw new ImportFailure(Finding.error(file.name(), 1, "csv.empty"));
            }
            char delimiter = header.indexOf(';') >= 0 ? ';' : ',';
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setDelimiter(delimiter)
                    .setIgnoreEmptyLines(true)
                    .get();
            List<String> columns = columns(header, format);
            columns.stream()
                    .filter(column -> Collections.frequency(columns, column) > 1)
                    .findFirst()
                    .ifPresent(column -> {
                        throw new ImportFailure(Finding.error(file.name(), 1, "csv.column-again", column));
                    });
            List<Row> rows = new ArrayList<>();
            try (CSVParser parser = CSVParser.parse(reader, format)) {
                for (CSVRecord cells : parser) {
                    int lastLine = (int) parser.getCurrentLineNumber() + 1;
                    rows.add(row(file, columns, cells, lastLine - breaksWithin(cells), rows.size()));
                }
            }
            return new Table(file, columns, rows);
        } catch (CharacterCodingException e) {
            throw new ImportFailure(Finding.error(file.name(), 0, "csv.encoding"));
        } catch (CSVException | IllegalStateException | UncheckedIOException e) {
            boolean encoding = e.getCause() instanceof CharacterCodingException;
            throw new ImportFailure(Finding.error(file.name(), 0, encoding ? "csv.encoding" : "csv.malformed"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader utf8(InputFile file) {
        return new InputStreamReader(
                file.open(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static List<String> columns(String header, CSVFormat format) throws IOException {
        String text = header.startsWith(BYTE_ORDER_MARK) ? header.substring(1) : header;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.stream().findFirst().stream()
                    .flatMap(CSVRecord::stream)
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    /** A cell may go over several lines; a person looks for the first. */
    private static int breaksWithin(CSVRecord cells) {
        return (int) cells.stream()
                .flatMapToInt(String::chars)
                .filter(sign -> sign == '\n')
                .count();
    }

    private static Row row(InputFile file, List<String> columns, CSVRecord cells, int line, int before) {
        if (before >= MOST_ROWS) {
            throw new ImportFailure(Finding.error(file.name(), line, "file.too-many", MOST_ROWS));
        }
        if (cells.size() != columns.size()) {
            throw new ImportFailure(Finding.error(file.name(), line, "csv.cells", cells.size(), columns.size()));
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        return new Row(line, values);
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
