package brussels.repere.rest.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Clients that send or read as slowly as they can, and one that only wants an answer. */
@ApplicationTest
class SlowClientsIT {

    private static final String ATTACKER = "127.0.0.2";

    @TestHTTPResource("/")
    URI root;

    @Inject
    IndexSynchronizer index;

    private final List<Socket> clients = new ArrayList<>();

    /** A search asked before the first index is built would be told to come back. */
    @BeforeEach
    void buildIndex() {
        index.synchronize();
    }

    private Socket attack(String text) throws IOException {
        Socket client = new Socket();
        client.setReceiveBufferSize(1 << 12);
        client.bind(new InetSocketAddress(ATTACKER, 0));
        client.connect(new InetSocketAddress("127.0.0.1", root.getPort()));
        client.setSoTimeout(30_000);
        clients.add(client);
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    @AfterEach
    void close() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    @DisplayName("Slow bodies, slow headers and hung readers of one address stop nobody else")
    @Test
    void bystander() throws IOException {
        List<Socket> bodies = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            bodies.add(attack("POST /api/v1/services/search HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"));
        }
        List<Socket> headers = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            headers.add(attack("GET / HTTP/1.1\r\nHost: loc"));
        }
        for (int i = 0; i < 40; i++) {
            attack("GET /api/v1/territories/statistical-sector.geojson HTTP/1.1\r\nHost: localhost\r\n\r\n");
        }
        Socket oneTooMany = null;
        for (int i = 0; i < 20; i++) {
            try {
                oneTooMany = attack("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            } catch (IOException refused) {
                break;
            }
        }
        for (String path : List.of("/", "/api/v1/services?lat=50.85&lon=4.35", "/q/health/ready", "/q/health/live")) {
            given().get(path).then().statusCode(200);
        }
        assertThat(oneTooMany).isNotNull();
        for (Socket body : bodies) {
            assertThat(new String(body.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 408");
        }
        for (Socket header : headers) {
            assertThat(readToEnd(header)).as("closed without an answer").isEmpty();
        }
    }

    private static String readToEnd(Socket client) {
        try {
            return new String(client.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException reset) {
            return "";
        }
    }
}
