package brussels.repere.rest.services.export;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.stream.StreamPool;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.SlowStreamReader;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A reader who hangs up in the middle costs nothing, and what broke off does not look whole. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportStreamIT {

    /** With a word that only the search engine knows, since it stands in no name: what the catalogue finds needs no search that is kept. */
    private static final String LONG_TEXT = "Zorglub, de tout et de rien. ".repeat(200);

    @TestHTTPResource("/api/v1/services.geojson?territory=region:04000&q=zorglub")
    URI stream;

    @Inject
    TestRecords records;

    @Inject
    RestClient engine;

    @Inject
    ObjectMapper json;

    /** More than stands between a server and a reader who does not read. */
    @BeforeAll
    void fill() {
        ServiceArea region = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));
        records.add(IntStream.range(0, 2_500)
                .mapToObj(i -> entry("long-" + i).area(region).description(i + LONG_TEXT))
                .toArray(DirectoryEntryBuilder[]::new));
    }

    @AfterAll
    void clear() {
        records.removeAll();
    }

    private long searchesKept() {
        try {
            JsonNode stats = json.readTree(engine.performRequest(new Request("GET", "/_nodes/stats/indices/search"))
                    .getEntity()
                    .getContent());
            long kept = 0;
            for (JsonNode node : stats.get("nodes")) {
                kept += node.at("/indices/search/open_contexts").asLong();
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DisplayName("A reader that hangs up leaves nothing behind")
    @Test
    void hangingUp() throws IOException {
        ConditionWait.until(() -> searchesKept() == 0);
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < StreamPool.EXPORTS.maxPerClient(); i++) {
            readers.add(SlowStreamReader.of(stream));
        }
        assertThat(searchesKept()).isPositive();
        for (Socket reader : readers) {
            reader.close();
        }
        ConditionWait.until(() -> searchesKept() == 0);
        for (int i = 0; i < StreamPool.EXPORTS.maxPerClient(); i++) {
            readers.add(SlowStreamReader.of(stream));
        }
        for (Socket reader : readers) {
            reader.close();
        }
        ConditionWait.until(() -> searchesKept() == 0);
    }

    @DisplayName("An answer that breaks off does not look whole")
    @Test
    void brokenOff() throws IOException {
        try (Socket reader = SlowStreamReader.of(stream)) {
            ConditionWait.until(() -> searchesKept() > 0);
            engine.performRequest(new Request("DELETE", "/_search/scroll/_all"));
            String rest = read(reader);
            assertThat(rest).contains("\"Feature\"");
            assertThat(rest.endsWith("0\r\n\r\n")).as("the end of an answer").isFalse();
            assertThat(rest.endsWith("]}")).as("the end of a collection").isFalse();
        }
    }

    private static String read(Socket reader) {
        StringBuilder rest = new StringBuilder();
        byte[] some = new byte[1 << 16];
        try {
            for (int count = reader.getInputStream().read(some);
                    count >= 0;
                    count = reader.getInputStream().read(some)) {
                rest.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException cut) {
            // As an answer that breaks off is.
        }
        return rest.toString();
    }
}
