import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks two instances in turn, as a proxy before them does: what is only read and meets a refused or broken connection is asked once more
 * of the other; what changes something is not, since nobody knows whether it was done. Safe for use by several threads.
 */
final class RoundRobin {

    /** Repeats of its own would hide what is counted here. */
    static {
        System.setProperty("jdk.httpclient.disableRetryConnect", "true");
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final AtomicInteger turn = new AtomicInteger();
    final AtomicInteger repeats = new AtomicInteger();
    volatile String cookie = "";
    volatile String csrf = "";
    /** As whom a proxy announces this; empty for another one each time. */
    private final String client;

    RoundRobin(String client) {
        this.client = client;
    }

    /** Many people, so that no limit of one is met. */
    static RoundRobin ofMany() {
        return new RoundRobin("");
    }

    HttpResponse<String> get(String path) throws IOException {
        int instance = next();
        try {
            return send(instance, "GET", path, null, null);
        } catch (IOException broken) {
            repeats.incrementAndGet();
            return send(3 - instance, "GET", path, null, null);
        }
    }

    /** Changes something by whose turn it is. */
    HttpResponse<String> change(String method, String path, String body, String version) throws IOException {
        return send(next(), method, path, body, version);
    }

    private int next() {
        return turn.getAndIncrement() % 2 + 1;
    }

    HttpResponse<String> send(int instance, String method, String path, String body, String version) throws IOException {
        String base = "http://localhost:" + Servers.port(instance);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie).header("X-CSRF-Token", csrf).header("Origin", base);
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        request.header("X-Forwarded-For", client.isEmpty() ? "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)) : client);
        if (path.startsWith("/api/v1/admin/")) {
            request.header("Authorization", "Bearer " + Servers.ADMIN_TOKEN);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (version != null) {
            request.header("If-Match", '"' + version + '"');
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
