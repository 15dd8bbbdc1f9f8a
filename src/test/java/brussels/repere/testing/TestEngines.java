package brussels.repere.testing;

import brussels.repere.engines.EmbeddedEngines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The engines of all applications that run inside the tests, one after the other: started once, on an empty data folder, by the
 * same code as in production, and emptied for the next application. Not thread-safe, except for {@link #start}.
 */
public final class TestEngines {

    private static final Path DATA = Path.of(System.getProperty("repere.tests.data"));

    private static EmbeddedEngines engines;

    private TestEngines() {}

    /** Engines without any data, and the settings that lead to them. */
    public static Map<String, String> empty() {
        if (engines == null) {
            delete(DATA);
            engines = start(DATA);
            Runtime.getRuntime().addShutdownHook(new Thread(TestEngines::stop, "stop-test-engines"));
            EngineFileCache.copyFrom(DATA);
        } else {
            empty(engines);
        }
        return engines.settings();
    }

    /**
     * Starts engines in this process, and returns when both answer. The library that starts PostgreSQL knows one folder of programs
     * for the whole process, so one start waits for another.
     */
    public static synchronized EmbeddedEngines start(Path data) {
        EngineFileCache.copyInto(data);
        EmbeddedEngines started = EmbeddedEngines.start(true, true, data, line -> {});
        try {
            started.awaitSearch();
            return started;
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }

    /** Takes all data out of engines that run; no application may be using them. */
    public static void empty(EmbeddedEngines running) {
        emptyDatabase(running.settings());
        emptySearch(running.settings());
    }

    private static void stop() {
        engines.close();
        EngineFileCache.copyFrom(DATA);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void emptyDatabase(Map<String, String> settings) {
        String url = settings.get("quarkus.datasource.jdbc.url").replaceAll("/repere$", "/postgres");
        String password = settings.get("quarkus.datasource.password");
        try (Connection connection = DriverManager.getConnection(url, "postgres", password);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE repere WITH (FORCE)");
            statement.execute("CREATE DATABASE repere OWNER repere");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void emptySearch(Map<String, String> settings) {
        URI all = URI.create("http://" + settings.get("quarkus.elasticsearch.hosts") + "/_all");
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(all).DELETE().build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
