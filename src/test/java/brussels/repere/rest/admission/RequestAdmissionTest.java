package brussels.repere.rest.admission;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.problem.ProblemNotations;
import brussels.repere.rest.problem.RouteProblemHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a request passes before a resource sees it, over real connections and without the application. */
class RequestAdmissionTest {

    private static final int PER_CLIENT = 4;
    private static final int PROCESSING = 3;
    private static final Duration BODY_TIMEOUT = Duration.ofMillis(300);

    private final Vertx vertx = Vertx.vertx();
    private final Queue<RoutingContext> working = new ConcurrentLinkedQueue<>();
    private final List<Socket> clients = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Router router = Router.router(vertx);
        RouteProblemHandler problems = new RouteProblemHandler(new ObjectMapper(), ProblemNotations.none());
        new RequestLifetimeHandler().register(router);
        new ClientShareLimit(PER_CLIENT, problems).register(router);
        new RequestBodyReader(vertx, problems, BODY_TIMEOUT).register(router);
        new ProcessingLimit(PROCESSING, problems).register(router);
        router.errorHandler(
                413, context -> context.response().setStatusCode(413).end());
        router.route("/work").handler(working::add);
        router.route().handler(context -> context.response()
                .end("done " + context.body().length()));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() throws Exception {
        for (Socket client : clients) {
            client.close();
        }
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    private Socket send(String text) throws IOException {
        Socket client = new Socket("127.0.0.1", server.actualPort());
        client.setSoTimeout(20_000);
        clients.add(client);
        client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private Socket get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    private static String status(Socket client) throws IOException {
        return new String(client.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9);
    }

    private static String all(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private void awaitWorking(int count) throws InterruptedException {
        while (working.size() < count) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    @DisplayName("Bodies that do not come take the share of their client, and end in time with 408")
    @Test
    void slowBodies() throws IOException {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < PER_CLIENT; i++) {
            slow.add(send("POST /done HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5000\r\n\r\nx"));
        }
        for (Socket client : slow) {
            assertThat(all(client)).startsWith("HTTP/1.1 408").contains("/problems/request-timeout");
        }
        assertThat(status(get("/done"))).isEqualTo("200");
    }

    @DisplayName("A client with its share under way is told 429, and served again when one is done")
    @Test
    void share() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < PER_CLIENT; i++) {
            slow.add(send("POST /work HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"));
            // Until its headers are read.
            slow.get(i).setSoTimeout(20);
            try {
                slow.get(i).getInputStream().read();
            } catch (SocketTimeoutException expected) {
                slow.get(i).setSoTimeout(20_000);
            }
        }
        String refusal = all(get("/done"));
        assertThat(refusal)
                .startsWith("HTTP/1.1 429")
                .contains("/problems/too-many-at-once")
                .containsIgnoringCase("retry-after: 1");
        assertThat(status(get("/q/health/live"))).isEqualTo("200");
        slow.get(0).close();
        String answer;
        do {
            answer = status(get("/done"));
        } while (!answer.equals("200"));
    }

    @DisplayName("More work than is allowed is refused at once with 503, and what is under way is done")
    @Test
    void processing() throws Exception {
        List<Socket> accepted = new ArrayList<>();
        for (int i = 0; i < PROCESSING; i++) {
            accepted.add(get("/work"));
        }
        awaitWorking(PROCESSING);
        Socket refused = get("/done");
        assertThat(status(refused)).isEqualTo("503");
        for (RoutingContext context : working) {
            context.response().end("worked");
        }
        for (Socket client : accepted) {
            assertThat(status(client)).isEqualTo("200");
        }
        assertThat(status(get("/done"))).isEqualTo("200");
    }

    @DisplayName("A client that leaves gives back its place")
    @Test
    void leaves() throws Exception {
        for (int i = 0; i < PROCESSING; i++) {
            get("/work");
        }
        awaitWorking(PROCESSING);
        for (Socket client : clients) {
            client.close();
        }
        String answer;
        do {
            answer = status(get("/done"));
        } while (answer.equals("503"));
        assertThat(answer).isEqualTo("200");
    }

    @DisplayName("A body that is too long is refused, whether it says so or not")
    @Test
    void tooLong() throws IOException {
        long length = RequestBodyReader.MAX_BODY_BYTES + 1;
        assertThat(all(send("POST /done HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + length + "\r\n\r\n")))
                .startsWith("HTTP/1.1 413");
        Socket chunked = send("POST /done HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n");
        byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 17; i++) {
            chunked.getOutputStream().write(chunk);
        }
        assertThat(status(chunked)).isEqualTo("413");
    }

    @DisplayName("A whole body reaches the resource")
    @Test
    void body() throws IOException {
        Socket client =
                send("POST /done HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc");
        assertThat(all(client)).startsWith("HTTP/1.1 200").endsWith("done 3");
    }

    @DisplayName("A body without a byte reaches the resource as an empty one")
    @Test
    void emptyBody() throws IOException {
        String head = "POST /done HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
        assertThat(all(send(head + "Content-Length: 0\r\n\r\n"))).endsWith("done 0");
        assertThat(all(send(head + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n")))
                .endsWith("done 0");
    }
}
