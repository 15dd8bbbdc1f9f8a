package brussels.repere.exchange.input;

import brussels.repere.text.BlankStripper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file row by row, however long the file is. It has a header, is separated by commas or semicolons, and is encoded
 * in UTF-8. A row that cannot be read throws an {@link ImportFailure} with its line. For one thread.
 */
public final class CsvReader implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String file;
    private final Supplier<InputStream> content;
    private final RowLengthGuard guard;
    private final BufferedReader reader;
    private final List<String> columns;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private long linesBefore;

    /**
     * A row of the file.
     *
     * @param line on which the row begins; the header is line 1
     * @param cells as many as there are columns
     */
    public record CsvLine(int line, List<String> cells) {}

    private CsvReader(String file, Supplier<InputStream> content) throws IOException {
        this.file = file;
        this.content = content;
        this.guard = new RowLengthGuard(new InputStreamReader(content.get(), strictUtf8()));
        this.reader = new BufferedReader(guard);
        String header = Optional.ofNullable(reader.readLine())
                .orElseThrow(() -> new ImportFailure(ImportFinding.error(file, 0, "csv.empty")))
                .replace(BYTE_ORDER_MARK, "");
        if (header.isBlank()) {
            throw new ImportFailure(ImportFinding.error(file, 1, "csv.empty"));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.indexOf(';') >= 0 ? ';' : ',')
                .setIgnoreEmptyLines(true)
                .get();
        this.columns = columns(header, format);
        columns.stream()
                .filter(column -> Collections.frequency(columns, column) > 1)
                .findFirst()
                .ifPresent(column -> {
                    throw new ImportFailure(ImportFinding.error(file, 1, "csv.column-again", column));
                });
        this.parser = CSVParser.parse(reader, format);
        this.records = parser.iterator();
    }

    /**
     * Reads the header.
     *
     * @param content is opened a second time to find the line of a character that is not UTF-8
     * @throws ImportFailure if the header cannot be read
     */
    public static CsvReader open(String file, Supplier<InputStream> content) {
        try {
            return new CsvReader(file, content);
        } catch (CharacterCodingException e) {
            throw new ImportFailure(ImportFinding.error(file, locateMisencodedLine(content), "csv.encoding"));
        } catch (RowLengthGuard.RowTooLongException e) {
            throw new ImportFailure(
                    ImportFinding.error(file, 1, "csv.too-long", RowLengthGuard.MAX_ROW_CHARACTERS >> 20));
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(file, 0, "file.broken-off"));
        }
    }

    /** Returns the names of the columns in lower case, each of them once. */
    public List<String> columns() {
        return columns;
    }

    /**
     * Returns the next row, or null after the last one.
     *
     * @throws ImportFailure if the row cannot be read
     */
    public CsvLine next() {
        try {
            guard.nextRow();
            linesBefore = parser.getCurrentLineNumber();
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            long lineAfter = parser.getCurrentLineNumber();
            // A cell may have several lines. People look for the first line of a row.
            long lineBreaks = lineAfter - linesBefore > 1 ? countLineBreaks(record) : 0;
            int line = (int) (lineAfter - lineBreaks) + 1;
            if (record.size() != columns.size()) {
                throw new ImportFailure(ImportFinding.error(file, line, "csv.cells", record.size(), columns.size()));
            }
            return new CsvLine(line, record.toList());
        } catch (IllegalStateException | UncheckedIOException e) {
            throw failure(e.getCause());
        }
    }

    private int currentRowLine() {
        return (int) linesBefore + 2;
    }

    private ImportFailure failure(Throwable cause) {
        if (cause instanceof RowLengthGuard.RowTooLongException) {
            return new ImportFailure(ImportFinding.error(
                    file, currentRowLine(), "csv.too-long", RowLengthGuard.MAX_ROW_CHARACTERS >> 20));
        }
        if (cause instanceof CharacterCodingException) {
            return new ImportFailure(ImportFinding.error(file, locateMisencodedLine(content), "csv.encoding"));
        }
        if (cause instanceof IOException && !(cause instanceof CSVException)) {
            return new ImportFailure(ImportFinding.error(file, 0, "file.broken-off"));
        }
        return new ImportFailure(ImportFinding.error(file, currentRowLine(), "csv.malformed"));
    }

    private static long countLineBreaks(CSVRecord record) {
        return record.stream()
                .flatMapToInt(String::chars)
                .filter(character -> character == '\n')
                .count();
    }

    private List<String> columns(String header, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(header, format)) {
            return parser.stream().findFirst().stream()
                    .flatMap(CSVRecord::stream)
                    .map(name -> BlankStripper.strip(name).toLowerCase(Locale.ROOT))
                    .toList();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new ImportFailure(ImportFinding.error(file, 1, "csv.malformed"));
        }
    }

    private static CharsetDecoder strictUtf8() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** Reads the file again line by line: a decoder that reads ahead does not know the line of the character that it refused. */
    private static int locateMisencodedLine(Supplier<InputStream> content) {
        try (InputStream bytes = new BufferedInputStream(content.get())) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int number = 1;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (next != '\n' && line.size() < RowLengthGuard.MAX_ROW_CHARACTERS) {
                    line.write(next);
                } else if (isUtf8(line.toByteArray())) {
                    line.reset();
                    number++;
                } else {
                    return number;
                }
            }
            return number;
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            strictUtf8().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            parser.close();
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
