package brussels.repere.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IndexClientTest {

    private static final String RESPONSE =
            """
            {"timed_out": false, "_shards": {"total": 2, "successful": %d, "failed": %d},
             "hits": {"total": {"value": 7}, "hits": []}}""";

    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger asked = new AtomicInteger();
    private final Set<String> queries = ConcurrentHashMap.newKeySet();
    private HttpServer engine;
    private volatile int failedShards;

    @BeforeEach
    void start() throws IOException {
        engine = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.createContext("/", exchange -> {
            asked.incrementAndGet();
            queries.add(exchange.getRequestURI().getQuery());
            byte[] body = RESPONSE.formatted(2 - failedShards, failedShards).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        engine.start();
    }

    @AfterEach
    void stop() {
        engine.stop(0);
    }

    private HttpHost host() {
        return new HttpHost("127.0.0.1", engine.getAddress().getPort());
    }

    /** Nobody listens there any more. */
    private static HttpHost dead() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return new HttpHost("127.0.0.1", socket.getLocalPort());
        }
    }

    private long search(HttpHost... hosts) throws IOException {
        try (RestClient client = RestClient.builder(hosts).build()) {
            return new IndexClient(client, json).search(json.createObjectNode()).total();
        }
    }

    @DisplayName("A client whose threads have ended says that the index is away, and that it has stopped")
    @Test
    void stopped() throws IOException {
        RestClient client = RestClient.builder(new HttpHost("localhost", 9)).build();
        IndexClient index = new IndexClient(client, json);
        assertThat(index.isRunning()).isTrue();
        client.close();
        assertThat(index.isRunning()).isFalse();
        assertThatThrownBy(() -> index.searchAsTree(json.createObjectNode())).isInstanceOf(IndexUnavailable.class);
    }

    @DisplayName("What a node that has gone does not answer, another one is asked")
    @Test
    void another() throws IOException {
        for (int i = 0; i < 4; i++) {
            assertThat(search(dead(), host())).isEqualTo(7);
        }
        assertThat(asked).hasValue(4);
        HttpHost gone = dead();
        assertThatThrownBy(() -> search(gone)).isInstanceOf(IndexUnavailable.class);
    }

    @DisplayName("The same copies are asked again and again, so that what one has learnt is not taken back by another")
    @Test
    void copies() throws IOException {
        search(host());
        search(host());
        assertThat(queries).singleElement().asString().startsWith("preference=").doesNotContain("preference=_");
    }

    @DisplayName("A response in which a part of the index is missing is none")
    @Test
    void partial() throws IOException {
        failedShards = 1;
        assertThatThrownBy(() -> search(host()))
                .isInstanceOfSatisfying(IndexUnavailable.class, missing -> assertThat(missing.isTimeout())
                        .isFalse())
                .hasMessageContaining("part");
        try (RestClient client = RestClient.builder(host()).build()) {
            IndexClient index = new IndexClient(client, json);
            assertThatThrownBy(() -> index.searchAsTree(json.createObjectNode()))
                    .isInstanceOf(IndexUnavailable.class);
        }
        failedShards = 0;
        assertThat(search(host())).isEqualTo(7);
    }

    @DisplayName("A node that has no place in the cluster yet answers 503, and another one is asked")
    @Test
    void joining() throws IOException {
        HttpServer joining = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        joining.createContext("/", exchange -> {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
        });
        joining.start();
        try {
            HttpHost first = new HttpHost("127.0.0.1", joining.getAddress().getPort());
            assertThat(search(first, host())).isEqualTo(7);
        } finally {
            joining.stop(0);
        }
    }
}
