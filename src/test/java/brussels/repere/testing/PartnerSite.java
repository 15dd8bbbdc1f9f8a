package brussels.repere.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A site on another origin than ours, with pages of its own ({@code src/test/resources/hosts}) and a policy as strict as it can be.
 * {@code {name}} in a page is replaced by the value of that name.
 */
public final class PartnerSite implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.of("html", "text/html;charset=utf-8", "css", "text/css", "js", "text/javascript");

    private final HttpServer server;
    private final String policy;
    private final Map<String, String> values;
    private final Map<String, String> pages = new ConcurrentHashMap<>();

    public PartnerSite(String policy, Map<String, String> values) {
        this.policy = policy;
        this.values = Map.copyOf(values);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A page that somebody writes now. */
    public void write(String path, String html) {
        pages.put(path, html);
    }

    public String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String page = pages.containsKey(path) ? pages.get(path) : file(path);
        if (page == null) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace("{" + value.getKey() + "}", value.getValue());
        }
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", TYPES.get(path.substring(path.lastIndexOf('.') + 1)));
        exchange.getResponseHeaders().add("Content-Security-Policy", policy);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String file(String path) throws IOException {
        try (InputStream in = PartnerSite.class.getResourceAsStream("/hosts" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
