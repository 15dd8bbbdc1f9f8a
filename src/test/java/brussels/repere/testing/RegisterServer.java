package brussels.repere.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A register like social.brussels on this machine, which misbehaves where it is told to, and notes what it is asked. */
public final class RegisterServer implements AutoCloseable {

    public static final String LIST = "search/organisation/*";

    /** The lists that every import asks for, and the list of all. */
    public static final List<String> LISTS =
            List.of("actionzones", "languageoffer", "offertypes", "search/category", LIST);

    private static final String BASE = "/rest/";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<Integer, RegisterRecordBuilder> records = new ConcurrentSkipListMap<>();
    private final Map<String, String> lists = new ConcurrentHashMap<>();
    private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> agents = new CopyOnWriteArrayList<>();
    private volatile boolean listsWhole;
    private volatile int pageSize = Integer.MAX_VALUE;
    private volatile boolean repeatsPages;

    /** What goes wrong with one answer. */
    public enum Fault {
        /** Nothing comes. */
        SILENT,
        /** The half of it comes, and then nothing. */
        STALLED,
        /** The connection ends in the middle. */
        CUT,
        /** It is shorter than it ought to be, and says that this is all. */
        SHORT,
        FAILING,
        /** For seven seconds. */
        BUSY,
        FORBIDDEN,
        /** A page for people, with the code of an answer. */
        NO_JSON,
        ENDLESS
    }

    public RegisterServer() {
        lists.put(
                "actionzones",
                "[{\"id\":392,\"parents\":null,\"labelFr\":\"Jette\",\"labelNl\":\"Jette\"},"
                        + "{\"id\":268,\"labelFr\":\"Région bruxelloise\",\"labelNl\":\"Brussels Gewest\"}]");
        lists.put("languageoffer", "[{\"id\":820,\"nameFr\":\"russe \",\"nameNl\":\"Russisch \"}]");
        lists.put("offertypes", "[{\"id\":733,\"labelFr\":\"À domicile\",\"labelNl\":\"Aan huis\"}]");
        lists.put("search/category", "[{\"id\":1,\"labelFr\":\"Sociétés de logements sociaux\",\"labelNl\":null}]");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext(BASE, this::answer);
        server.start();
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + BASE);
    }

    public RegisterServer has(RegisterRecordBuilder... some) {
        Stream.of(some).forEach(record -> records.put(record.id(), record));
        return this;
    }

    public RegisterServer lacks(int id) {
        records.remove(id);
        return this;
    }

    /** Another list in the place of a reference list. */
    public RegisterServer list(String name, String json) {
        lists.put(name, json);
        return this;
    }

    /** Its list has whole records, not only ids and days. */
    public RegisterServer listsWhole() {
        listsWhole = true;
        return this;
    }

    public RegisterServer pages(int size) {
        pageSize = size;
        return this;
    }

    /** Each page says that the next one is itself. */
    public RegisterServer repeatsPages() {
        repeatsPages = true;
        return this;
    }

    /** The next answers under a path, one fault each. */
    public RegisterServer fails(String path, Fault... next) {
        faults.computeIfAbsent(path, none -> new ArrayDeque<>()).addAll(Arrays.asList(next));
        return this;
    }

    public RegisterServer stopFailing() {
        faults.clear();
        return this;
    }

    /** What was asked since this was last called, path by path. */
    public List<String> takeRequests() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    /** How much was asked since {@link #takeRequests} was last called. */
    public int requestCount() {
        return asked.size();
    }

    /** By what names it was asked. */
    public List<String> userAgents() {
        return agents;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(BASE.length());
        asked.add(path);
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Deque<Fault> next = faults.getOrDefault(path, new ArrayDeque<>());
        Fault fault;
        synchronized (next) {
            fault = next.poll();
        }
        String body = path.equals(LIST) ? page(exchange) : lists.get(path);
        if (body == null && path.startsWith("organisation/")) {
            RegisterRecordBuilder record = records.get(Integer.valueOf(path.substring("organisation/".length())));
            body = record == null ? null : record.json().toString();
        }
        try {
            if (body == null) {
                exchange.sendResponseHeaders(404, -1);
            } else if (fault == null) {
                send(exchange, 200, body.getBytes(StandardCharsets.UTF_8));
            } else {
                misbehave(exchange, fault, body.getBytes(StandardCharsets.UTF_8));
            }
        } finally {
            exchange.close();
        }
    }

    private String page(HttpExchange exchange) {
        String query = exchange.getRequestURI().getQuery();
        int page = query == null ? 0 : Integer.parseInt(query.substring("page=".length()));
        long from = (long) page * pageSize;
        if (repeatsPages || from + pageSize < records.size()) {
            exchange.getResponseHeaders()
                    .add(
                            "Link",
                            "</rest/search/organisation/*?page=" + (repeatsPages ? page : page + 1)
                                    + ">; rel=\"next\"");
        }
        return records.values().stream()
                .skip(from)
                .limit(pageSize)
                .map(record -> (listsWhole ? record.json() : record.listed()).toString())
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    private void misbehave(HttpExchange exchange, Fault fault, byte[] body) throws IOException {
        byte[] half = Arrays.copyOf(body, body.length / 2);
        switch (fault) {
            case SILENT -> awaitClosing();
            case STALLED -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(half);
                exchange.getResponseBody().flush();
                awaitClosing();
            }
            case CUT -> {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(half);
            }
            case SHORT -> send(exchange, 200, half);
            case FAILING -> send(exchange, 503, half);
            case BUSY -> {
                exchange.getResponseHeaders().add("Retry-After", "7");
                exchange.sendResponseHeaders(429, -1);
            }
            case FORBIDDEN -> exchange.sendResponseHeaders(403, -1);
            case NO_JSON -> send(exchange, 200, "<html>En travaux</html>".getBytes(StandardCharsets.UTF_8));
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 1_000; i++) {
                    exchange.getResponseBody().write(blanks);
                }
            }
        }
    }

    private void awaitClosing() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
