package brussels.repere.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;

/** The files of an archive as texts by name; a test changes one, and packs them again. */
public final class ZipTables {

    private final Map<String, String> files = new LinkedHashMap<>();

    public static ZipTables of(byte[] archive) {
        ZipTables tables = new ZipTables();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                tables.files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }

    public Map<String, String> files() {
        return files;
    }

    public List<Map<String, String>> rows(String file) {
        try (CSVParser parser = CSVParser.parse(
                new StringReader(files.get(file)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords().stream().map(record -> record.toMap()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ZipTables replace(String file, String what, String by) {
        String before = files.get(file);
        if (!before.contains(what)) {
            throw new AssertionError(file + " has no " + what);
        }
        files.put(file, before.replace(what, by));
        return this;
    }

    /** Puts another value in one cell of a table; rows are counted from 0, without the header. */
    public ZipTables set(String file, int row, String column, String value) {
        List<Map<String, String>> rows = rows(file);
        rows.get(row).put(column, value);
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(rows.get(0).keySet());
            for (Map<String, String> cells : rows) {
                printer.printRecord(cells.values());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.put(file, text.toString());
        return this;
    }

    public ZipTables without(String file) {
        files.remove(file);
        return this;
    }

    public Path write(Path path) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(path, bytes.toByteArray());
    }
}
