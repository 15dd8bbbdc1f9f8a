package brussels.repere.rest.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A place, a scroll and a temporary file are given back whichever way a client leaves. */
@ApplicationTest
class AbandonedStreamsIT {

    private static final List<String> STREAMS = List.of(
            "GET /api/v1/services.geojson?territory=region:04000 HTTP/1.1\r\n",
            "GET /api/v1/services.csv?territory=region:04000 HTTP/1.1\r\n",
            "GET /hsds/v3/services?format=ndjson HTTP/1.1\r\n",
            "GET /hsds/v3/datapackage.zip HTTP/1.1\r\n",
            "POST /api/v1/locate/batch HTTP/1.1\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n");
    private static final int ABORTED = 80;

    @TestHTTPResource("/")
    URI root;

    @Inject
    StreamedResponses streams;

    @Inject
    RestClient engine;

    @Inject
    ObjectMapper json;

    private Socket open(String from, String request) throws IOException {
        Socket client = new Socket();
        client.bind(new InetSocketAddress(from, 0));
        client.connect(new InetSocketAddress("127.0.0.1", root.getPort()));
        client.setSoTimeout(60_000);
        client.getOutputStream().write((request + "Host: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private int running() {
        int running = 0;
        for (StreamPool pool : StreamPool.values()) {
            running += streams.running(pool);
        }
        return running;
    }

    private long openScrolls() {
        try {
            long open = 0;
            for (var node : json.readTree(engine.performRequest(new Request("GET", "/_nodes/stats/indices/search"))
                            .getEntity()
                            .getContent())
                    .get("nodes")) {
                open += node.at("/indices/search/open_contexts").asLong();
            }
            return open;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("repere-")
                            && file.getFileName().toString().endsWith(".tmp"))
                    .count();
        }
    }

    @AfterEach
    void nothingLeft() {
        ConditionWait.until(() -> running() == 0);
        ConditionWait.until(() -> openScrolls() == 0);
    }

    @DisplayName("A batch whose format is not offered takes no place")
    @Test
    void notAcceptable() {
        for (int i = 0; i <= StreamPool.BATCHES.maxStreams(); i++) {
            given().accept("text/html")
                    .contentType("text/csv")
                    .body("lat,lon\n50.85,4.35\n")
                    .post("/api/v1/locate/batch")
                    .then()
                    .statusCode(406);
        }
        ConditionWait.until(() -> running() == 0);
    }

    @DisplayName("Clients that leave at any moment leave nothing behind")
    @Test
    void leavingAtRandom() throws Exception {
        long filesBefore = temporaryFiles();
        Random random = new Random(22);
        List<Socket> clients = new ArrayList<>();
        for (int i = 0; i < ABORTED; i++) {
            Socket client = open("127.0.0." + (1 + i % 40), STREAMS.get(i % STREAMS.size()));
            clients.add(client);
            // Nothing comes back from a batch of which nothing was sent.
            if (random.nextBoolean() && i % STREAMS.size() < STREAMS.size() - 1) {
                client.getInputStream().read(new byte[random.nextInt(2_000) + 1]);
            }
            if (i % 4 == 3) {
                for (Socket leaving : clients) {
                    // Half of them with a reset, as a crashed client does.
                    leaving.setSoLinger(random.nextBoolean(), 0);
                    leaving.close();
                }
                clients.clear();
            }
        }
        ConditionWait.until(() -> running() == 0);
        assertThat(temporaryFiles()).isEqualTo(filesBefore);
        assertThat(given().get("/hsds/v3/datapackage.zip").asByteArray()).startsWith('P', 'K');
    }

    @DisplayName("Batches that trickle from one address leave places to another")
    @Test
    void tricklingBatches() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < StreamPool.BATCHES.maxStreams(); i++) {
            slow.add(open(
                    "127.0.0.2",
                    "POST /api/v1/locate/batch HTTP/1.1\r\nContent-Type: text/csv\r\nContent-Length: 100000\r\n"));
            slow.get(i).getOutputStream().write("lat,lon\n".getBytes(StandardCharsets.US_ASCII));
        }
        ConditionWait.until(() -> streams.running(StreamPool.BATCHES) == StreamPool.BATCHES.maxPerClient());
        given().contentType("text/csv")
                .body("lat,lon\n50.851756,4.401445\n")
                .post("/api/v1/locate/batch")
                .then()
                .statusCode(200);
        for (Socket client : slow) {
            client.close();
        }
    }
}
