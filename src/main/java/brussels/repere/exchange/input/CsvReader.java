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
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file row by row, however long the file is. It has a header, is separated by commas, semicolons, tabs or bars, and is as
 * spreadsheet programs save it: a first line {@code sep=;} may name the separator, empty rows are skipped, and columns without a name are
 * left out as long as their cells are empty. A row that cannot be read throws an {@link ImportFailure} with its line. For one thread.
 */
public final class CsvReader implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Excel takes the separator from it, and some programs write it for Excel. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([;,\\t|])\"?");

    private final String file;
    private final Supplier<InputStream> content;
    private final RowLengthGuard guard;
    private final BufferedReader reader;
    private final TableHeader header;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    /** The header, and the line before it that may name the separator. */
    private final int headerLines;

    private long linesBefore;

    /**
     * A row of the file.
     *
     * @param line on which the row begins; the header is line 1
     * @param cells as many as there are columns
     */
    public record CsvLine(int line, List<String> cells) {}

    private CsvReader(String file, Supplier<InputStream> content, Charset charset) throws IOException {
        this.file = file;
        this.content = content;
        this.guard = new RowLengthGuard(new InputStreamReader(content.get(), strictDecoder(charset)));
        this.reader = new BufferedReader(guard);
        String first = Optional.ofNullable(reader.readLine())
                .orElseThrow(() -> new ImportFailure(ImportFinding.error(file, 0, "csv.empty")))
                .replace(BYTE_ORDER_MARK, "");
        Matcher separator = SEPARATOR_LINE.matcher(first);
        boolean named = separator.matches();
        this.headerLines = named ? 2 : 1;
        String line = named ? Optional.ofNullable(reader.readLine()).orElse("") : first;
        if (line.isBlank()) {
            throw new ImportFailure(ImportFinding.error(file, headerLines, "csv.empty"));
        }
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(named ? separator.group(1).charAt(0) : findDelimiter(line))
                .setIgnoreEmptyLines(true)
                .get();
        this.header = new TableHeader(file, headerLines, parseHeader(line, format));
        this.parser = CSVParser.parse(reader, format);
        this.records = parser.iterator();
    }

    private static char findDelimiter(String header) {
        if (header.indexOf(';') >= 0) {
            return ';';
        }
        if (header.indexOf('\t') >= 0) {
            return '\t';
        }
        // As Statbel separates columns.
        return header.indexOf('|') >= 0 && header.indexOf(',') < 0 ? '|' : ',';
    }

    /**
     * Reads the header.
     *
     * @param content is opened a second time to find the line of a character that is not UTF-8
     * @throws ImportFailure if the header cannot be read
     */
    public static CsvReader open(String file, Supplier<InputStream> content) {
        return open(file, content, StandardCharsets.UTF_8);
    }

    /**
     * Reads the header of a file in another encoding.
     *
     * @param content is opened a second time to find the line of a character that the encoding does not have
     * @throws ImportFailure if the header cannot be read
     */
    public static CsvReader open(String file, Supplier<InputStream> content, Charset charset) {
        try {
            return new CsvReader(file, content, charset);
        } catch (CharacterCodingException e) {
            throw new ImportFailure(ImportFinding.error(file, locateMisencodedLine(content), "csv.encoding"));
        } catch (RowLengthGuard.RowTooLongException e) {
            throw new ImportFailure(
                    ImportFinding.error(file, 1, "csv.too-long", RowLengthGuard.MAX_ROW_CHARACTERS >> 20));
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(file, 0, "file.broken-off"));
        }
    }

    /** Returns the names of the columns in lower case, each of them once; columns without a name are left out. */
    public List<String> columns() {
        return header.columns();
    }

    /** Returns the names of the same columns as they are written. */
    List<String> headers() {
        return header.names();
    }

    /**
     * Returns the next row, or null after the last one.
     *
     * @throws ImportFailure if the row cannot be read
     */
    public CsvLine next() {
        try {
            CsvLine next = read();
            while (next != null
                    && next.cells().stream().map(BlankStripper::strip).allMatch(String::isEmpty)) {
                next = read();
            }
            return next == null ? null : new CsvLine(next.line(), header.select(next.line(), next.cells()));
        } catch (IllegalStateException | UncheckedIOException e) {
            throw failure(e.getCause());
        }
    }

    /** Returns the next row with all its cells, or null after the last one. */
    private CsvLine read() {
        guard.nextRow();
        linesBefore = parser.getCurrentLineNumber();
        if (!records.hasNext()) {
            return null;
        }
        CSVRecord record = records.next();
        long lineAfter = parser.getCurrentLineNumber();
        // A cell may have several lines. People look for the first line of a row.
        long lineBreaks = lineAfter - linesBefore > 1 ? countLineBreaks(record) : 0;
        return new CsvLine((int) (lineAfter - lineBreaks) + headerLines, record.toList());
    }

    private int currentRowLine() {
        return (int) linesBefore + headerLines + 1;
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

    private List<String> parseHeader(String line, CSVFormat format) throws IOException {
        try (CSVParser headerParser = CSVParser.parse(line, format)) {
            return headerParser.stream().findFirst().stream()
                    .flatMap(CSVRecord::stream)
                    .toList();
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new ImportFailure(ImportFinding.error(file, headerLines, "csv.malformed"));
        }
    }

    private static CharsetDecoder strictDecoder(Charset charset) {
        return charset.newDecoder()
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
            strictDecoder(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes));
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
