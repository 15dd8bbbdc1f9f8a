package brussels.repere.exchange.socialbrussels.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterClientTest {

    private static final int FAST = 100_000;

    @TempDir
    Path folder;

    private final List<Duration> pauses = new ArrayList<>();
    /** The statuses of the next responses, each with its {@code Retry-After} or an empty text; later responses are fine. */
    private final Deque<String[]> failures = new ArrayDeque<>();

    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String[] failure = failures.poll();
            if (failure == null) {
                byte[] body = "fine".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                return;
            }
            if (!failure[1].isEmpty()) {
                exchange.getResponseHeaders().add("Retry-After", failure[1]);
            }
            exchange.sendResponseHeaders(Integer.parseInt(failure[0]), -1);
        }
    }

    private void fails(int status, String retryAfter) {
        failures.add(new String[] {Integer.toString(status), retryAfter});
    }

    private RegisterClient client(int perSecond) {
        SocialBrusselsSettings settings = new SocialBrusselsSettings(
                url(), folder, "Repere/test", Duration.ofSeconds(10), perSecond, 4, Duration.ofSeconds(1), 5);
        return new RegisterClient(settings, pauses::add);
    }

    private URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    private Optional<RegisterClient.Response<String>> fetch(RegisterClient client) {
        return client.fetch("the thing", url(), folder, 1_000, Files::readString);
    }

    private ImportFinding refused(RegisterClient client) {
        return catchThrowableOfType(ImportFailure.class, () -> fetch(client)).finding();
    }

    /** Leaves out the pauses of the rate limit, which are short. */
    private List<Long> secondsBetweenAttempts() {
        return pauses.stream()
                .map(Duration::toSeconds)
                .filter(seconds -> seconds > 0)
                .toList();
    }

    @Test
    @DisplayName("Pauses between attempts double, and a Retry-After that is longer counts instead")
    void pauses() {
        fails(503, "");
        fails(429, "7");
        fails(408, "1");
        RegisterClient client = client(FAST);
        assertThat(fetch(client).orElseThrow().content()).isEqualTo("fine");
        assertThat(secondsBetweenAttempts()).containsExactly(1L, 7L, 4L);
        assertThat(client.countRequests()).isEqualTo(4);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("A Retry-After may be a date")
    void retryAfterDate() {
        fails(
                503,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(10)));
        assertThat(fetch(client(FAST))).isPresent();
        assertThat(secondsBetweenAttempts()).singleElement().satisfies(seconds -> assertThat(seconds)
                .isBetween(590L, 600L));
    }

    @Test
    @DisplayName("After the last attempt the finding says why it failed and how often")
    void lastAttempt() {
        for (int i = 0; i < 4; i++) {
            fails(500, "3600");
            if (i < 3) {
                failures.peekLast()[1] = "";
            }
        }
        RegisterClient client = client(FAST);
        assertThat(refused(client)).isEqualTo(ImportFinding.error("the thing", 0, "social.failing", 500, 4));
        assertThat(secondsBetweenAttempts()).containsExactly(1L, 2L, 4L);
        assertThat(client.countRequests()).isEqualTo(4);
    }

    @Test
    @DisplayName("A server that wants to be left alone for more than a quarter of an hour is not asked again")
    void tooLongAPause() {
        fails(503, "901");
        RegisterClient client = client(FAST);
        assertThat(refused(client)).isEqualTo(ImportFinding.error("the thing", 0, "social.wait", 15L));
        assertThat(client.countRequests()).isEqualTo(1);
    }

    @Test
    @DisplayName("What cannot become better is not asked for again")
    void noRetry() {
        fails(403, "");
        fails(404, "");
        fails(410, "");
        RegisterClient client = client(FAST);
        assertThat(refused(client)).isEqualTo(ImportFinding.error("the thing", 0, "social.status", 403));
        assertThat(fetch(client)).isEmpty();
        assertThat(fetch(client)).isEmpty();
        assertThat(client.countRequests()).isEqualTo(3);
        assertThat(secondsBetweenAttempts()).isEmpty();
    }

    @Test
    @DisplayName("Two requests a second: every request has a half second of its own")
    void rate() {
        long began = System.nanoTime();
        RegisterClient client = client(2);
        for (int i = 0; i < 10; i++) {
            fetch(client);
        }
        assertThat(pauses.get(0)).isZero();
        // Nobody really slept, so the tenth request is told to wait until the tenth half second.
        Duration elapsed = Duration.ofNanos(System.nanoTime() - began);
        assertThat(elapsed.plus(pauses.get(9))).isGreaterThan(Duration.ofMillis(4_400));
    }

    @Test
    @DisplayName("One who is interrupted while waiting stops, and stays interrupted")
    void interrupted() {
        Thread.currentThread().interrupt();
        RegisterClient client = new RegisterClient(
                new SocialBrusselsSettings(
                        url(), folder, "Repere/test", Duration.ofSeconds(10), 2, 4, Duration.ofSeconds(1), 5),
                Sleeper.system());
        assertThat(refused(client)).isEqualTo(ImportFinding.error("the thing", 0, "social.stopped"));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(client.countRequests()).isZero();
    }
}
