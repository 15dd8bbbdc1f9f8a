package brussels.repere.exchange.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupComparisonTest {

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    @TempDir
    Path folder;

    @DisplayName("Rows are the same in any order, with quotes, line breaks and accents in them")
    @Test
    void same() throws IOException {
        String one = "1,\"a \"\"quoted\"\" word\"\n";
        String two = "2,\"two\nlines, and é\"\n";
        assertThat(compare("organization", "id,name\n" + one + two, "id,name\n" + two + one))
                .isEmpty();
    }

    @DisplayName("A value that is another, one that became null, and a row twice instead of its neighbour are seen")
    @Test
    void different() throws IOException {
        String rows = "id,name\n1,a\n2,\"\"\n";
        assertThat(compare("organization", rows, "id,name\n1,b\n2,\"\"\n"))
                .singleElement()
                .asString()
                .contains("other values");
        assertThat(compare("organization", rows, "id,name\n1,a\n2,\n"))
                .singleElement()
                .asString()
                .contains("other values");
        assertThat(compare("organization", rows, "id,name\n1,a\n1,a\n"))
                .singleElement()
                .asString()
                .contains("other values");
        assertThat(compare("organization", "id,name\n1,ab\n2,c\n", "id,name\n1,a\n2,bc\n"))
                .isNotEmpty();
    }

    @DisplayName("A row that is missing is told with both numbers")
    @Test
    void missing() throws IOException {
        assertThat(compare("organization", "id\n1\n2\n", "id\n1\n"))
                .containsExactly("organization: 2 rows in the file, 1 restored");
    }

    @DisplayName("What a restore itself changes is passed over, and nothing else of those tables")
    @Test
    void restored() throws IOException {
        assertThat(compare("service", "id,modified_at\n1,2020\n", "id,modified_at\n1,2026\n"))
                .isEmpty();
        assertThat(compare("service", "id,modified_at\n1,2020\n", "id,modified_at\n2,2020\n"))
                .isNotEmpty();
        assertThat(compare("audit_event", "id\n1\n", "id\n1\n2\n")).isEmpty();
        assertThat(compare("audit_event", "id\n1\n2\n", "id\n2\n")).isNotEmpty();
        assertThat(compare("data_generation", "number\n7\n", "number\n9\n")).isEmpty();
    }

    private List<String> compare(String table, String before, String after) throws IOException {
        try (BackupFile original = write("before.zip", table, before);
                BackupFile again = write("after.zip", table, after)) {
            return new BackupComparison(original, again).listDifferences();
        }
    }

    private BackupFile write(String name, String table, String rows) throws IOException {
        Path file = folder.resolve(name);
        long count = rows.replaceAll("\"[^\"]*\"", "").lines().count() - 1;
        Map<String, Long> counts = new LinkedHashMap<>(Map.of(table, count));
        BackupManifest manifest = new BackupManifest(BackupManifest.FORMAT, "1", "1", Instant.EPOCH, counts, Map.of());
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(BackupManifest.tableEntry(table)));
            zip.write(rows.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY_NAME));
            zip.write(json.writeValueAsBytes(manifest));
        }
        return BackupFile.open(file, json);
    }
}
