package brussels.repere.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads tables that are part of the application: CSV in UTF-8 with a header. A missing or malformed table is a defect
 * of the application and throws an exception.
 */
public final class BundledTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private BundledTable() {}

    /** Returns the rows; each maps the names of the columns to the cells. */
    public static List<Map<String, String>> read(String resource) {
        InputStream content = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource);
        if (content == null) {
            throw new IllegalStateException(resource + " is missing from the application");
        }
        try (CSVParser rows = CSVParser.parse(new InputStreamReader(content, StandardCharsets.UTF_8), FORMAT)) {
            return rows.stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
