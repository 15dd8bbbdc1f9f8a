package brussels.repere.exchange.corrections;

import brussels.repere.directory.upstream.FileFormat;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the file of a dispatch of its rows, which are kept as JSON so that it can be written again without those that are gone. */
final class DispatchFile {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<List<String>>> ROWS = new TypeReference<>() {};

    private DispatchFile() {}

    static String encode(List<List<String>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("rows cannot be written", e);
        }
    }

    static List<List<String>> decode(String rows) {
        try {
            return JSON.readValue(rows, ROWS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored rows cannot be read", e);
        }
    }

    /** @param facts the rows of each, in the order of the file */
    static byte[] write(List<List<List<String>>> facts, FileFormat format, Lang lang) {
        try {
            return format == FileFormat.XLSX ? workbook(facts, lang) : table(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(List<List<List<String>>> facts, Lang lang) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CorrectionWorkbook workbook = new CorrectionWorkbook(out, lang)) {
            facts.forEach(rows -> rows.forEach(workbook::add));
        }
        return out.toByteArray();
    }

    private static byte[] table(List<List<List<String>>> facts) throws IOException {
        StringBuilder text = new StringBuilder();
        CorrectionCsv table = new CorrectionCsv(text);
        for (List<List<String>> rows : facts) {
            for (List<String> row : rows) {
                table.add(row);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
